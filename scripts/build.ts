/**
 * Bundles the command line, the Action and the App into dist, which is committed so that any commit runs as it is. With
 * `--check` it builds in memory, and says which committed file differs by a byte.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { namedChunks } from "./chunks.ts";
import { writeOrCheck } from "./committed.ts";
import { commonJs } from "./common-js.ts";
import { ROOT, RULES, ruleIds } from "./folders.ts";
import { licences } from "./licences.ts";
import { lightPackages } from "./light-packages.ts";
import { wasmBeside, wasmFiles } from "./wasm.ts";

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  format: "esm",
  legalComments: "none", // dist/licenses.txt holds the full texts
  logLevel: "warning",
  outdir: "dist",
  write: false,
  metafile: true,
  preserveSymlinks: true, // a work tree may borrow the packages of another one
} satisfies BuildOptions & { write: false; metafile: true };

/** The pages of rules are in the program, since the folders that they are read from aren't beside it. */
const pagesInside: Plugin = {
  name: "pages-inside",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]hosts[\\/]cli[\\/]rule-pages\.ts$/ }, () => ({ contents: rulePages() }));
  },
};

const PROGRAM = {
  ...SHARED,
  target: "node24",
} satisfies BuildOptions & { write: false; metafile: true };

/** `import { readFile, type Stats } from "node:fs/promises";` */
const BUILTIN = /^import \{([^}]*)\} from ("node:[\w/]+");$/gm;

/** Modules that take milliseconds to load, and that many runs never use. All that we take of them is functions. */
const LATE = /^"node:(?:crypto|fs\/promises|zlib)"$/;

/**
 * Asks Node for its own modules without `import`. That reads every export of a module, and so loads parts of Node that nobody
 * uses: 34 of them for `node:fs`, which take as long as all of `toril --version`.
 */
const builtinsAsked: Plugin = {
  name: "builtins-asked",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(BUILTIN, (_, names: string, module: string) => {
        const values = names.split(",").flatMap((name) => (/^\s*(?:type\s|$)/.test(name) ? [] : name.trim()));
        const asked = `process.getBuiltinModule(${module})`;
        if (!LATE.test(module)) return `const { ${values.join(", ").replaceAll(" as ", ": ")} } = ${asked};`;
        return values.map((name) => `const ${name} = (...given) => ${asked}.${name}(...given);`).join(" ");
      }),
      loader: "ts",
    }));
  },
};

/** Leaves one module to a file of its own in dist. */
const apart = (module: RegExp, file: string): Plugin => ({
  name: `${file}-apart`,
  setup: ({ onResolve }) => {
    onResolve({ filter: module }, () => ({ path: `./${file}`, external: true }));
  },
});

const [start, proxy, parser, programs] = await Promise.all([
  build({
    ...SHARED,
    entryPoints: { cli: "src/hosts/cli/start.ts" },
    target: "es2022",
    // An old Node never has to parse the program.
    plugins: [apart(/^\.\/main\.ts$/, "toril.js")],
  }),
  // A client of HTTP for runners behind a proxy: none of it is ours, so nobody reads it.
  build({
    ...PROGRAM,
    entryPoints: { proxy: "src/hosts/action/proxy.ts" },
    minify: true,
    plugins: [builtinsAsked, lightPackages],
  }),
  // A parser of Rust, for changes of Rust alone: none of it is ours either.
  build({
    ...PROGRAM,
    entryPoints: { "tree-sitter": "src/adapters/tree-sitter/library.ts" },
    // Its ES module asks for its own address, which CommonJS hasn't.
    alias: { "web-tree-sitter": join(ROOT, "node_modules/web-tree-sitter/web-tree-sitter.cjs") },
    minify: true,
    plugins: [builtinsAsked, lightPackages],
  }),
  // What several programs load is there once, so an error is one class. What one loads late is a file of its own.
  build({
    ...PROGRAM,
    entryPoints: { toril: "src/hosts/cli/main.ts", action: "src/hosts/action/main.ts" },
    splitting: true,
    plugins: [
      ...[pagesInside, wasmBeside, builtinsAsked, lightPackages],
      apart(/^\.\/proxy\.ts$/, "proxy.js"),
      apart(/^\.\/library\.ts$/, "tree-sitter.js"),
    ],
    // A package of its own: who doesn't serve the App doesn't need it.
    external: ["probot"],
  }),
]);

const chunks = [start, proxy, parser, programs].flatMap((built) => [...namedChunks(built)]);
const outputs = new Map<string, string | Uint8Array>([
  ...(await Promise.all(chunks.map(commonJs))),
  ...wasmFiles(),
  // Beside a package of ES modules.
  [
    "dist/package.json",
    `{ "type": "commonjs" }
`,
  ],
  ["dist/licenses.txt", licences([proxy, parser, programs].map(({ metafile }) => metafile))],
]);
await writeOrCheck("npm run build", () => outputs);

for (const name of readdirSync(join(ROOT, "dist"))) {
  if (outputs.has(`dist/${name}`)) continue;
  process.stdout.write(`dist/${name} is not made by scripts/build.ts: delete it.\n`);
  process.exitCode = 1;
}

/** The module `src/hosts/cli/rule-pages.ts` with all that it would read. */
function rulePages(): string {
  const pages = ruleIds().map((id) => [id, readFileSync(join(ROOT, RULES, id, "README.md"), "utf8")]);
  return `const pages = ${JSON.stringify(Object.fromEntries(pages), null, 2)};
export function rulePage(id) {
  return pages[id];
}`;
}
