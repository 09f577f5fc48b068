/** Bundles packages so that their unused parts are left out, and large parts are loaded only when they are used. */
import { readFileSync } from "node:fs";
import { type Plugin, transform } from "esbuild";

/** Packages without side effects that don't declare it. Their unused parts are left out. */
const SILENT = /[\\/]node_modules[\\/](?:@actions|undici)[\\/]/;

/** A package whose tables take longer to unpack than a small review, and a part of Node. Each is loaded when it is first called. */
const LATE: Readonly<Record<string, string>> = {
  parse5: 'export function parse(...given) { return require("part-of-parse5").parse(...given); }',
  "part-of-parse5": 'export { parse } from "parse5";',
  crypto: 'export const randomUUID = () => process.getBuiltinModule("node:crypto").randomUUID();',
};

/** All that it wants of `crypto` is a name for an output, which is set when the review is done. */
const ACTIONS = /[\\/]node_modules[\\/]@actions[\\/]core[\\/]/;

/** A client of GitHub that this file makes for everybody who only asks it how to reach GitHub. It is left out where nobody uses it. */
const CLIENT_MADE = /[\\/]@actions[\\/]github[\\/]lib[\\/]utils\.js$/;

/** Commander can start a program for each command. None of ours is one, and Node loads for milliseconds what starts programs. */
const COMMANDER = /[\\/]node_modules[\\/]commander[\\/]/;

export const lightPackages: Plugin = {
  name: "light-packages",
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^(?:\.|@actions\/)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === ASKED || (path.startsWith(".") && !SILENT.test(from.importer))) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: ASKED })), sideEffects: false };
    });
    onResolve({ filter: /^(?:part-of-)?parse5$/ }, ({ path, importer }) =>
      importer === "part-of-parse5" ? undefined : { path, namespace: "late", sideEffects: false },
    );
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      COMMANDER.test(importer) ? { path: "never-called", namespace: "late" } : undefined,
    );
    onResolve({ filter: /^crypto$/ }, ({ path, importer }) =>
      ACTIONS.test(importer) ? { path, namespace: "late", sideEffects: false } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
      contents: LATE[path] ?? "",
      resolveDir: import.meta.dirname,
    }));
    // Nobody reads the code of packages in dist. Ours stays as it is written, so that its diffs and traces can be read.
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const whole = readFileSync(path, "utf8");
      const code = CLIENT_MADE.test(path) ? whole.replace("= Octokit.", "= /* @__PURE__ */ Octokit.") : whole;
      const small = await transform(code, { minifyIdentifiers: true, minifySyntax: true, keepNames: false });
      return { contents: small.code };
    });
    // Node reads JSON faster from a text than from code, and not before it is used.
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, "utf8"))))});`,
    }));
  },
};

/** Marks the questions that this plugin asks itself. */
const ASKED = Symbol("asked");
