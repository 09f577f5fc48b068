import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { openFolderTrees } from "../../src/adapters/folder/folder-tree.ts";
import { atLeast } from "../../src/domain/severity.ts";
import { reviewTrees } from "../../src/engine/review.ts";

/** Real changes of real apps with verdicts written by hand. They lie outside of the repository, and not everywhere. */
const CORPUS = join(ROOT, "../shared/corpus");
const LABELS = join(CORPUS, "labelled.jsonl");

type Label = Readonly<{ case: string; kind: string; verdict: "widened" | "mixed" | "narrowed" | "neutral" }>;

/** The rules that speak of each kind of change. */
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  capability: ["ipc/"],
  "app-permission": ["ipc/", "commands/"],
  allowlist: ["ipc/", "config/"],
  csp: ["csp/"],
  "mixed-surface": [""],
  migration: ["ipc/", "csp/", "config/"],
};

/** Labels that the files of the case contradict. */
const WRONG_LABELS: Readonly<Record<string, string>> = {
  "Zackriya-Solutions__meeting-minutes__bf81df4":
    "`$APPDATA/*` comes new as an entry of `fs:scope`, but base has `fs:allow-app-read`, a set that holds `fs:scope-app`, whose global scope has `$APPDATA/*` in every version since 2.0.0",
  modrinth__code__95cd485:
    "the commands that are new stand in `build.rs`, which the case does not hold; in its files only `shell:allow-open` goes",
  "pot-app__pot-desktop__723e6c9":
    "on Linux `$CACHE/**` is `~/.cache/**`, and the `**` that it takes the place of lets no hidden folder through: caches are newly readable",
};

const labels: readonly Label[] = existsSync(LABELS)
  ? readFileSync(LABELS, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ kind }: Label) => kind in DOMAINS)
  : [];

describe.skipIf(labels.length === 0)(
  "agreement with the corpus (skipped where ../shared/corpus is absent)",
  () => {
    test.each(labels.map((label) => [label.case, label] as const))("%s", async (name, label) => {
      const folder = join(CORPUS, "cases", name);
      const [base, head] = await openFolderTrees(join(folder, "base"), join(folder, "head"));
      const { findings } = await reviewTrees({ base, head });
      const ours = findings.filter(({ rule }) =>
        DOMAINS[label.kind]?.some((prefix) => rule.startsWith(prefix)),
      );
      const isWide = label.verdict === "widened" || label.verdict === "mixed";
      // What a label says of a case is then not so, whichever it says.
      if (name in WRONG_LABELS) expect(ours.length > 0).toBe(!isWide);
      else if (isWide) expect(ours.some(({ severity }) => atLeast(severity, "low"))).toBe(true);
      else expect(ours.filter(({ severity }) => atLeast(severity, "medium"))).toEqual([]);
    });
  },
);
