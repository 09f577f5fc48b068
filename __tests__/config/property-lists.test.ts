import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const INFO = "src-tauri/Info.plist";

function configured(macOS: object): Record<string, string> {
  return {
    "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "org.example.notes", bundle: { macOS } }),
  };
}

function plist(inside: string): string {
  return `<plist version="1.0"><dict>${inside}</dict></plist>`;
}

function review(base: Record<string, string>, head: Record<string, string>): Promise<Review> {
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
}

function told({ findings }: Review): string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("property lists", () => {
  test.each(["<true/>", "<string>YES</string>", "<integer>1</integer>"])("traffic by %s", async (value) => {
    const text = plist(
      `<key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key>${value}</dict>`,
    );
    const app = configured({});
    expect(told(await review({ ...app, [INFO]: plist("") }, { ...app, [INFO]: text }))).toEqual([
      "native/traffic-unprotected high",
    ]);
  });

  test("a key after ten thousand others", async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => `<key>k${i}</key><true/>`).join("\n");
    const text = plist(`${many}<key>LSEnvironment</key><dict><key>A</key><string>b</string></dict>`);
    const app = configured({});
    expect(told(await review({ ...app, [INFO]: plist(many) }, { ...app, [INFO]: text }))).toEqual([
      "native/privilege-claimed high",
    ]);
  });

  test("entitlements that the build makes are a gap, and one that base has holds nothing up", async () => {
    const [own, built] = [
      configured({ entitlements: "own.plist" }),
      configured({ entitlements: "built.plist" }),
    ];
    const base = { ...own, "src-tauri/own.plist": plist("") };
    const begun = await review(base, built);
    expect(begun.gaps.filter(({ blocking }) => blocking).map(({ kind }) => kind)).toEqual(["not-followed"]);
    const stood = await review(built, { ...built, "src-tauri/other.txt": "a" });
    expect(stood.gaps.filter(({ blocking }) => blocking)).toEqual([]);
  });
});
