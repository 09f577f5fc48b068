/**
 * Makes a file of dist small, and CommonJS of it: V8 can only keep the compiled code of all functions that ran if a file is no
 * ES module (`src/hosts/cli/compiled-files.ts`). Names stay, so that a stack trace can be read.
 */
import { transform } from "esbuild";

const STARTED = "dist/cli.js";

export async function commonJs([path, text]: readonly [string, string]): Promise<[string, string]> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: path === STARTED ? "es2022" : "node24",
    // Then `import()` is `require` too, and both load a file in one way.
    supported: { "dynamic-import": false },
    define: { "import.meta.filename": "__filename", "import.meta.dirname": "__dirname" },
    charset: "ascii", // such a text takes half the memory
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: "none",
    banner: path === STARTED ? "#!/usr/bin/env node" : "",
  });
  return [path, code];
}
