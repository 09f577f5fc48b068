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

  test.each([
    [
      "a domain that only begins like this machine",
      "<key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>localhost.NSa.example</key><dict><key>NSExceptionAllowsInsecureHTTPLoads</key><true/></dict></dict></dict>",
      ["native/traffic-unprotected medium"],
    ],
    [
      "this machine",
      "<key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>localhost</key><dict><key>NSExceptionAllowsInsecureHTTPLoads</key><true/></dict></dict></dict>",
      ["native/traffic-unprotected low"],
    ],
    [
      "a version of TLS that nobody knows",
      "<key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>a.example</key><dict><key>NSExceptionMinimumTLSVersion</key><string>TLSv1.00</string></dict></dict></dict>",
      ["native/traffic-unprotected medium"],
    ],
    [
      "a domain by the older name of its key",
      "<key>NSAppTransportSecurity</key><dict><key>NSExceptionDomains</key><dict><key>a.example</key><dict><key>NSTemporaryThirdPartyExceptionAllowsInsecureHTTPLoads</key><true/></dict></dict></dict>",
      ["native/traffic-unprotected medium"],
    ],
    [
      "limits on traffic",
      "<key>NSAppTransportSecurity</key><dict><key>NSPinnedDomains</key><dict><key>a.example</key><dict><key>NSIncludesSubdomains</key><true/></dict></dict><key>NSExceptionDomains</key><dict><key>a.example</key><dict><key>NSExceptionMinimumTLSVersion</key><string>TLSv1.3</string><key>NSRequiresCertificateTransparency</key><true/></dict></dict></dict>",
      [],
    ],
    [
      "a switch of traffic that no row has",
      "<key>NSAppTransportSecurity</key><dict><key>NSAllowsMore</key><true/></dict>",
      ["native/feature-added low"],
    ],
    [
      "files of any kind",
      "<key>CFBundleDocumentTypes</key><array><dict><key>CFBundleTypeOSTypes</key><array><string>****</string></array></dict></array>",
      ["config/file-type-claimed medium"],
    ],
    [
      "files that come without a warning",
      "<key>LSFileQuarantineExcludedPathPatterns</key><array><string>~/a</string></array>",
      ["native/feature-added low"],
    ],
    ["files that come with a warning", "<key>LSFileQuarantineEnabled</key><true/>", []],
    [
      "a text that ends like a switch that is off",
      "<key>NSServices</key><string>a=0</string>",
      ["native/feature-added low"],
    ],
    [
      "another program",
      "<key>CFBundleExecutable</key><string>helper</string>",
      ["native/privilege-claimed medium"],
    ],
    ["scripts of other apps", "<key>NSAppleScriptEnabled</key><true/>", ["native/privilege-claimed medium"]],
    ["a key that no row has", "<key>NSServices</key><string>a</string>", ["native/feature-added low"]],
    ["a key that no row has, off", "<key>NSServices</key><false/>", []],
    [
      "what every project has",
      "<key>CFBundleExecutable</key><string>$(EXECUTABLE_NAME)</string><key>CFBundleVersion</key><string>2</string><key>LSRequiresIPhoneOS</key><true/>",
      [],
    ],
  ])("%s", async (_, inside, expected) => {
    const app = configured({});
    expect(told(await review({ ...app, [INFO]: plist("") }, { ...app, [INFO]: plist(inside) }))).toEqual(
      expected,
    );
  });

  test.each([
    ["a switch in a list", "<array><true/></array>", ["native/process-freed high"]],
    ["a switch in a table", "<dict><key>a</key><array><true/></array></dict>", ["native/process-freed high"]],
    ["an empty list", "<array/>", []],
    ["a list of what is off", "<array><false/></array>", []],
  ])("an entitlement that is %s", async (_, value, expected) => {
    const app = configured({ entitlements: "own.plist" });
    const side = (inside: string) => ({ ...app, "src-tauri/own.plist": plist(inside) });
    const head = side(`<key>com.apple.security.cs.disable-library-validation</key>${value}`);
    expect(told(await review(side(""), head))).toEqual(expected);
  });

  test.each([
    ["a key", "<key>com.<a/>apple.security.get-task-allow</key><true/>"],
    ["a text", "<key>a</key><string>b<true/></string>"],
    ["a switch", "<key>a</key><true><false/></true>"],
  ])("an element inside of %s, which not all programs read alike", async (_, inside) => {
    const app = configured({ entitlements: "own.plist" });
    const side = (text: string) => ({ ...app, "src-tauri/own.plist": plist(text) });
    const { gaps } = await review(side(""), side(inside));
    expect(gaps.filter(({ blocking }) => blocking).map(({ kind }) => kind)).toEqual(["unparsed"]);
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
