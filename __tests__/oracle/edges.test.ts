import { beforeAll, describe, expect, test } from "vitest";
import { directoryOf } from "../../src/compare/ipc/scopes/directories.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import { hasCargo } from "./cargo-metadata.ts";
import { faults, proofsOn, review, verdicts } from "./case-comparison.ts";
import type { Side } from "./cases.ts";
import { EDGES, type Edge } from "./edges.ts";
import { subject } from "./questions.ts";
import { build, FAMILIES, type Family } from "./tauri-oracle.ts";

const TIME = 3_600_000;
const asksOracle = process.env.TORIL_ORACLE !== undefined && hasCargo();
const families = FAMILIES.filter(({ folder }) => folder.includes(process.env.TORIL_ORACLE_ONLY ?? ""));

const CONFIG = "src-tauri/tauri.conf.json";
const IDENTIFIER = "com.example.notes";

/** What comes or goes at the edge of what can occur: none of it is new without being told, or blocking. */
describe.runIf(asksOracle).each(families)("Tauri $tauri agrees", { timeout: TIME }, (family) => {
  beforeAll(() => build(family), TIME);

  test("about what one odd pattern newly lets through", () => {
    const figures = { edges: 0, compared: 0, new: 0, blocked: 0, unbuilt: 0 };
    const wrong = EDGES.flatMap((edge) => {
      const one = review(side(edge.base, family), side(edge.head, family));
      const said = verdicts(
        one,
        PLATFORMS.map(
          (platform) => [platform, [...callsOn(edge, platform), ...proofsOn(one.changes, platform)]] as const,
        ),
      );
      figures.edges += 1;
      figures.compared += said?.length ?? 0;
      figures.new += said?.some(({ was, is }) => !was && is) ? 1 : 0;
      figures.blocked += one.blocked ? 1 : 0;
      figures.unbuilt += said === undefined ? 1 : 0;
      const faulty = (said ?? []).flatMap((each) => faults(one, each));
      return faulty.slice(0, 3).map((text) => `${edge.what}: ${text}`);
    });
    process.stderr.write(`Tauri ${family.tauri}, edges: ${JSON.stringify(figures)} ${wrong.length} wrong\n`);
    expect(wrong).toEqual([]);
  });
});

function callsOn({ calls }: Edge, platform: (typeof PLATFORMS)[number]) {
  const app = { identifier: IDENTIFIER, product: "", moved: {} };
  return calls(platform, (name) => directoryOf(name, platform, app) ?? name);
}

function side(capabilities: readonly object[], family: Family): Side {
  const files = {
    [CONFIG]: JSON.stringify({ identifier: IDENTIFIER, app: {} }),
    "src-tauri/capabilities/all.json": JSON.stringify({ capabilities }),
  };
  return { subject: subject({ root: "src-tauri", config: CONFIG }, files, family.tauri), family };
}
