import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { hasCargo } from "./cargo-metadata.ts";
import { faults, isUnsaidBreak, probes, reviewed, type Verdict, verdicts } from "./case-comparison.ts";
import { allCases } from "./cases.ts";
import { invoke } from "./probes.ts";
import { build, FAMILIES } from "./tauri-oracle.ts";

const MODE = process.env.TORIL_ORACLE;
const TIME = 3_600_000;
const RECORDED = join(import.meta.dirname, "generated/recorded-cases.json");

/** A call of a case, and whether Tauri allows it at base and at head. */
type Row = readonly [
  platform: Platform,
  was: boolean,
  is: boolean,
  page: readonly [window: string, webview: string, origin: string],
  command: string,
  payload: InvokeWitness["payload"],
  runs?: string | null,
  startedIn?: string,
];

const recorded: Readonly<Record<string, readonly Row[] | "does not build">> = existsSync(RECORDED)
  ? JSON.parse(readFileSync(RECORDED, "utf8"))
  : {};
const cases = allCases().filter(({ name }) => name in recorded);

test.each(cases.map((each) => [each.name, each] as const))("as Tauri has it: %s", (name, each) => {
  const one = reviewed(each);
  const rows = recorded[name];
  if (one === undefined || rows === undefined) throw new Error("the oracle was never asked about this");
  if (rows === "does not build") expect(isUnsaidBreak(one)).toBe(false);
  else expect(rows.flatMap((row) => faults(one, retold(row)))).toEqual([]);
});

describe.runIf(MODE !== undefined && hasCargo())("Tauri agrees about every case", { timeout: TIME }, () => {
  beforeAll(() => {
    for (const family of FAMILIES) build(family);
  }, TIME);

  test("live", () => {
    const kept: Record<string, readonly Row[] | "does not build"> = {};
    const wrong: string[] = [];
    let [compared, broken, outside] = [0, 0, 0];
    for (const each of allCases()) {
      const one = reviewed(each);
      if (one === undefined) {
        outside += 1;
        continue;
      }
      const said = verdicts(one, probes(one));
      if (said === undefined) {
        broken += 1;
        kept[each.name] = "does not build";
        if (isUnsaidBreak(one)) wrong.push(`${each.name}: Tauri does not build it`);
        continue;
      }
      compared += said.length;
      wrong.push(
        ...new Set(said.flatMap((verdict) => faults(one, verdict).map((text) => `${each.name}: ${text}`))),
      );
      kept[each.name] = sample(said).map(rowOf);
    }
    process.stderr.write(
      `cases: ${JSON.stringify({ cases: Object.keys(kept).length, compared, broken, outside })}\n`,
    );
    if (MODE === "record") writeFileSync(RECORDED, linePerCase(kept));
    expect(wrong).toEqual([]);
  });
});

/** Of each kind of answer a few: what is new, what went, what stayed. */
function sample(said: readonly Verdict[]): Verdict[] {
  const some = (was: boolean, is: boolean, count: number) =>
    said.filter((each) => each.was === was && each.is === is).slice(0, count);
  return [...some(false, true, 2), ...some(true, false, 1), ...some(true, true, 1), ...some(false, false, 1)];
}

function rowOf({ call, platform, was, is }: Verdict): Row {
  const { window, webview, origin, command, payload, runs, startedIn } = call;
  const row = [platform, was, is, [window, webview, origin], command, payload] as const;
  if (startedIn !== undefined) return [...row, runs ?? null, startedIn];
  return runs === undefined ? row : [...row, runs];
}

function retold([platform, was, is, page, command, payload, runs, startedIn]: Row): Verdict {
  const [window, webview, origin] = page;
  const call = invoke({ window, webview, origin }, command, payload, runs ?? undefined);
  return { platform, was, is, call: startedIn === undefined ? call : { ...call, startedIn } };
}

/** JSON in which a changed case is a changed line. */
function linePerCase(all: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(all).map(([name, rows]) => `${JSON.stringify(name)}: ${JSON.stringify(rows)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
