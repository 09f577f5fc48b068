import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import { FILE_KINDS } from "../../src/engine/file-kinds.ts";
import type { SharedFiles } from "../../src/engine/read-files.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

type Files = Readonly<Record<string, string>>;

/** A small app with a file of each kind that is read, beside those that most apps have. */
const WHOLE: Files = {
  ...APP,
  ".gitattributes": "* text=auto\n*.png binary\n",
  ".npmrc": "save-exact=true\nignore-scripts=true\n",
  "src-tauri/capabilities/notes.json": JSON.stringify(
    { identifier: "notes", windows: ["main"], permissions: ["notes", "fs:scope-appdata"] },
    null,
    2,
  ),
  "scripts/release.sh": "set -e\nnpm run release -- --config src-tauri/tauri.release.conf.json\n",
  "src-tauri/.cargo/config.toml": '[build]\njobs = 2\n[env]\nNOTES = "1"\n',
  "src-tauri/permissions/notes.toml": `[[permission]]
identifier = "allow-open-note"
description = "Opens a note"
commands.allow = ["open_note"]

[[permission.scope.allow]]
path = "$APPDATA/notes/*"

[[set]]
identifier = "notes"
description = "All of notes"
permissions = ["allow-open-note", "fs:allow-exists"]
`,
  "src-tauri/tauri.windows.conf.json": '{\n  "app": {\n    "withGlobalTauri": false\n  }\n}\n',
  "src-tauri/tauri.release.conf.json": '{\n  "bundle": {\n    "publisher": "Notes"\n  }\n}\n',
};

/** One file changes at a time; the others are parsed once. */
const shared: SharedFiles = new Map();

async function reviewOf(change: Readonly<Record<string, string | undefined>>): Promise<Review> {
  const head = Object.entries({ ...WHOLE, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return reviewTrees({ base: memoryTree(WHOLE), head: memoryTree(Object.fromEntries(head)), shared });
}

/** Whether a review of one changed file says anything that it wouldn't say without the change. */
function tells({ findings, narrowings, gaps }: Review): boolean {
  return findings.length + narrowings.length + gaps.filter(({ since }) => since === "head").length > 0;
}

describe("a change to any file ends somewhere in the review", () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom("", "{}", "[]", "null", '{ "a": 1 }', "a = 1\n", "\0", "fn main() {}\n", "#!/bin/sh\n"),
  );

  test.each(FILE_KINDS.map((kind) => [kind.name, kind] as const))("%s", async (_, { samples, coverage }) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), fc.option(anyText), async (path, text) => {
        fc.pre((WHOLE[path] ?? null) !== text);
        const review = await reviewOf({ [path]: text ?? undefined });
        const { read, notCovered, irrelevant } = review.changed;
        const said = [...read, ...notCovered, ...irrelevant].includes(path) || review.compared === "no-app";
        expect(said).toBe(true);
        if (coverage !== "irrelevant") expect(irrelevant).toEqual([]);
      }),
      { numRuns: Number(process.env.TORIL_RUNS ?? 20) },
    );
  });
});

/** Files, lines of them that may go or say something else without that anybody may do more, and why that is so. */
const HARMLESS: readonly (readonly [file: RegExp, change: RegExp, why: string])[] = [
  [/\.html$/, /-> $/, "a page without a policy and without elements allows what it allowed"],
  [
    /package(-lock)?\.json$/,
    /^"(?:name|version|private|type)": /,
    "npm looks at none of these when it installs",
  ],
  [/\.npmrc$/, /^save-exact=/, "what npm writes into package.json when somebody adds a package"],
  [/package\.json$/, /^"(?:left|vite)": .* -> $/, "what nobody asks for any more is not installed"],
  [
    /package\.json$/,
    /^"tauri": "tauri", -> (?:"zzOther": "tauri",)?$/,
    "a script that only starts Tauri's own program gives nothing by another name, and nothing where it goes",
  ],
  [/package-lock\.json$/, /^"requires": /, "a flag of npm 5 and 6 that npm ci ignores"],
  [/package-lock\.json$/, /^"(?:left|vite)": /, "package.json asks, and what is locked satisfies it"],
  [/package-lock\.json$/, /^"dev": true/, "it is installed with --omit=dev too, and was before without"],
  [
    /tauri\.conf\.json$/,
    /^"(?:\$schema|version|productName|identifier|label)": /,
    "names, or it doesn't build",
  ],
  [/Cargo\.toml$/, /^(?:name|version|edition) = /, "names, and the language's edition"],
  [/Cargo\.toml$/, /^(?:\[dependencies\]|[\w-]+ = .*) -> $/, "a crate less, or it doesn't build"],
  [/Cargo\.lock$/, /^version = 4 -> $/, "an older form of the same"],
  [/Cargo\.lock$/, /^(?:name = "app"|version = "0\.1\.0") -> /, "the app's own entry"],
  [/Cargo\.lock$/, /^"[\w-]+", -> /, "cargo prefers what is locked, whoever asks for it"],
  [/\.gitattributes$/, /-> $/, "files are checked out as they are in the repository"],
  [/permissions\/.*\.toml$/, /^description = /, "a text"],
];

describe("of a file that is read, no line changes unseen", () => {
  test.each(Object.keys(WHOLE))("%s", async (path) => {
    const lines = (WHOLE[path] ?? "").split("\n");
    const unseen: string[] = [];
    for (const [at, line] of lines.entries()) {
      if (line.trim() === "") continue;
      for (const variant of variantsOf(line)) {
        const text = lines.toSpliced(at, 1, ...variant).join("\n");
        const review = await reviewOf({ [path]: text });
        if (review.compared === "no-change" || tells(review)) continue;
        if (review.changed.irrelevant.includes(path)) continue;
        unseen.push(`${line.trim()} -> ${variant.join("").trim()}`);
      }
    }
    const harmless = HARMLESS.filter(([file]) => file.test(path));
    expect(unseen.filter((each) => !harmless.some(([, form]) => form.test(each)))).toEqual([]);
  });
});

/** The line gone, with another text, another number, the other truth, and twice. */
function variantsOf(line: string): string[][] {
  const others = [
    line.replace(/(["'])(?:(?!\1).)+\1(?!\s*:)/g, "$1zz-other$1"),
    line.replace(/(["'])(?:(?!\1).)+\1(?=\s*:)/g, "$1zzOther$1"),
    line.replace(/\d+/g, "7"),
    line.replace(/\btrue\b|\bfalse\b/g, (truth) => String(truth !== "true")),
  ];
  const texts = [...new Set(others)].filter((other) => other !== line);
  return [[], ...texts.map((text) => [text])];
}
