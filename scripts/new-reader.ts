/** `npm run new:reader -- pnpm-lock`: a reader's folder, ready to be filled in. What somebody is to replace begins with "Say here". */
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
  say(`Made ${folder}: say which files it reads (reader.ts), and what of them is understood (README.md).`);
  say(
    "The file's name, its role and the folders where an app wants it are guessed: put the real ones there.",
  );
  say("Its cases are those of the rules that judge what it reads. Then:");
  say("npm run generate && npm run build && npm test");
}

function reader(): string {
  return `import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import type { DeclaredFile } from "../file-kind.ts";
import type { AppReader } from "../reader.ts";

/** Say here which file it is. Its name is guessed from the reader's, and so are its role and its folders below. */
const NAME = "${name}";

const FILES: readonly DeclaredFile[] = [
  {
    name: "say here what it is, as in: a lockfile",
    role: "lockfile",
    coverage: "read",
    why: "Say here what is read of it.",
    samples: [NAME],
    knownAs: [],
    is: (path) => baseName(path) === NAME,
    wants: (path, { root }) => baseName(path) === NAME && withAncestors(root).includes(folderOf(path)),
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

Say here what the files mean to the app, and which versions of the format are understood.

Say here what is not understood, and becomes a gap: each kind of it.
`;
}
