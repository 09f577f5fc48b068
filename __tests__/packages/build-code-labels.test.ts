import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { CODE_CLASSES } from "../../src/domain/build-code.ts";
import { factInArchive } from "./archive-facts.ts";

/**
 * The build scripts and macros that the corpus newly runs, each read by a person: `class` is what it does by the words of
 * `src/domain/build-code.ts`, and `seen` what our reading says of it. The archives are other people's, so they aren't here:
 * each row is judged where cargo's cache has its archive, or the folder that TORIL_CRATES names.
 */
type Row = Readonly<{ name: string; version: string; step: string; class: string; seen: string }>;

const rows = readFileSync(join(ROOT, "__tests__/packages/build-code-labels.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line): Row => {
    const [name = "", version = "", step = "", label = "", seen = ""] = line.split("\t");
    return { name, version, step, class: label, seen };
  });

const HONEST = ["probe", "generate", "native"];

describe("the table", () => {
  test("holds every step of the corpus, with classes that there are", () => {
    expect(rows.filter(({ step }) => step === "build-script")).toHaveLength(76);
    expect(rows.filter(({ step }) => step === "proc-macro")).toHaveLength(28);
    for (const row of rows) expect(CODE_CLASSES).toEqual(expect.arrayContaining([row.class, row.seen]));
  });

  test("calls nothing honest one that reaches out, and nothing that reaches out less", () => {
    const wrong = rows.filter((row) =>
      HONEST.includes(row.class) ? row.seen === "reaches" : HONEST.includes(row.seen),
    );
    expect(wrong).toEqual([]);
  });

  test("says what a person says", () => {
    expect(rows.filter((row) => row.class !== row.seen)).toEqual([]);
  });
});

const archives = archivesAtHand();
const atHand = rows.filter(({ name, version }) => archives.has(`${name}-${version}`));

describe.runIf(atHand.length > 0)("real archives", () => {
  test.each(atHand)("$name $version: $step is $seen", async ({ name, version, step, seen }) => {
    const root = `${name}-${version}`;
    const fact = await factInArchive(readFileSync(archives.get(root) ?? ""), root);
    const code = typeof fact === "string" ? undefined : fact.code.find((each) => each.step === step);
    expect(code).toMatchObject({ class: seen });
  });
});

/** The paths of archives, by `NAME-VERSION`. */
function archivesAtHand(): ReadonlyMap<string, string> {
  const home = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry", "cache");
  const folders = process.env.TORIL_CRATES ?? home;
  const paths = existsSync(folders) ? readdirSync(folders, { recursive: true, encoding: "utf8" }) : [];
  const crates = paths.filter((path) => path.endsWith(".crate"));
  return new Map(
    crates.map((path) => [
      path.replaceAll("\\", "/").split("/").at(-1)?.slice(0, -".crate".length) ?? "",
      join(folders, path),
    ]),
  );
}
