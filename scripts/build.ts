/**
 * Bundles the command line into dist, which is committed so that any commit runs as it is. With `--check` it builds in
 * memory and says which committed file differs by a byte.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, type BuildResult, build, type Plugin } from "esbuild";
import { writeOrCheck } from "./committed.ts";
import { ROOT } from "./folders.ts";
import { licences } from "./licences.ts";

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  format: "esm",
  charset: "utf8",
  legalComments: "none", // dist/licenses.txt holds the full texts
  logLevel: "warning",
  write: false,
  metafile: true,
} satisfies BuildOptions & { write: false; metafile: true };

/** The program is a file of its own, so that an old Node never has to parse it. */
const programApart: Plugin = {
  name: "program-apart",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: "./toril.js", external: true }));
  },
};

const [start, program] = await Promise.all([
  build({
    ...SHARED,
    entryPoints: ["src/hosts/cli/start.ts"],
    target: "es2022",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [programApart],
  }),
  build({
    ...SHARED,
    entryPoints: ["src/hosts/cli/main.ts"],
    target: "node24",
    // CommonJS packages in an ES module still call `require`. The alias keeps clear of their own imports of it.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  }),
]);

const outputs = new Map([
  ["dist/cli.js", textOf(start)],
  ["dist/toril.js", textOf(program)],
  ["dist/licenses.txt", licences(program.metafile)],
]);
writeOrCheck(outputs, "npm run build");

for (const name of readdirSync(join(ROOT, "dist"))) {
  if (outputs.has(`dist/${name}`)) continue;
  process.stdout.write(`dist/${name} is not made by scripts/build.ts: delete it.\n`);
  process.exitCode = 1;
}

function textOf({ outputFiles: [file] }: BuildResult<{ write: false }>): string {
  return file?.text ?? "";
}
