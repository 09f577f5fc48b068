/** `npm run new:reader -- pnpm-lock`: a reader's folder, ready to be filled in. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { say, write } from "./committed.ts";
import { camelCase, READERS, ROOT } from "./folders.ts";

const [name = ""] = process.argv.slice(2);
const folder = `${READERS}/${name}`;

if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  say("Name what it reads: npm run new:reader -- pnpm-lock");
  process.exitCode = 2;
} else if (existsSync(join(ROOT, folder))) {
  say(`${folder} is there already.`);
  process.exitCode = 2;
} else {
  write(`${folder}/reader.ts`, reader());
  write(`${folder}/README.md`, page());
  say(`Made ${folder}. Its cases are those of the rules that judge what it reads (${folder}/README.md says`);
  say("which versions of the format are understood); then: npm run generate && npm test.");
}

function reader(): string {
  return `import { baseName } from "../../tauri/paths.ts";
import type { DeclaredFile } from "../file-kind.ts";
import type { AppReader } from "../reader.ts";

const FILES: readonly DeclaredFile[] = [
  {
    name: "say what it is, as in: a lockfile",
    role: "lockfile",
    coverage: "read",
    why: "Say what is read of it.",
    samples: ["${name}"],
    knownAs: [],
    is: (path) => baseName(path) === "${name}",
    wants: (path) => baseName(path) === "${name}",
  },
];

/** Say here, in one sentence, which files become which grants. */
export const ${camelCase(name)}: AppReader = {
  id: "${name}",
  scope: "app",
  layered: false,
  files: FILES,
  read() {
    return { grants: [], gaps: [] };
  },
};
`;
}

function page(): string {
  return `# \`${name}\`

Say what the files mean to the app, and which versions of the format are understood.

What is not understood becomes a gap; list each kind here.
`;
}
