/**
 * Bundles the command line, the Action and the App into dist, which is committed so that any commit runs as it is. With `--check` it builds in
 * memory and says which committed file differs by a byte.
 */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
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

// CommonJS packages in an ES module still call `require`. The alias keeps clear of their own imports of it.
const WITH_REQUIRE = {
  ...SHARED,
  target: "node24",
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
} satisfies BuildOptions & { write: false; metafile: true };

const [start, action, programs] = await Promise.all([
  build({
    ...SHARED,
    entryPoints: ["src/hosts/cli/start.ts"],
    target: "es2022",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [programApart],
  }),
  build({ ...WITH_REQUIRE, entryPoints: ["src/hosts/action/main.ts"] }),
  // The App is loaded by `toril serve` alone. What it shares with the command line is there once, so an error is one class.
  build({
    ...WITH_REQUIRE,
    entryPoints: { toril: "src/hosts/cli/main.ts", app: "src/hosts/app/serve.ts" },
    splitting: true,
    chunkNames: "shared",
    outdir: "dist",
    // A package of its own: who doesn't serve the App doesn't need it.
    external: ["probot"],
  }),
]);

const outputs = new Map([
  ["dist/action.js", textOf(action)],
  ["dist/cli.js", textOf(start)],
  ...programs.outputFiles.map(({ path, text }) => [relative(ROOT, path).replaceAll(sep, "/"), text] as const),
  ["dist/licenses.txt", licences([action, programs].map(({ metafile }) => metafile))],
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
