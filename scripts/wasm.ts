/** The WebAssembly files of the parser of Rust, compressed beside the programs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { ROOT } from "./folders.ts";

/** The packages that the files come from, by the file's name in dist. */
const FILES = {
  "tree-sitter.wasm.br": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-rust.wasm.br": "@vscode/tree-sitter-wasm/wasm/tree-sitter-rust.wasm",
} as const;

/** Packages of which dist holds no code, and a file as it is. */
export const PACKAGES_WITH_FILES = ["node_modules/@vscode/tree-sitter-wasm"];

/** The compressed files (Brotli, a quarter smaller than gzip), by their paths below the root. One Node writes the same bytes anywhere. */
export function wasmFiles(): [string, Uint8Array][] {
  return Object.entries(FILES).map(([name, path]) => {
    const bytes = readFileSync(join(ROOT, "node_modules", path));
    return [`dist/${name}`, brotliCompressSync(bytes)];
  });
}

/** A program reads the files beside itself. */
export const wasmBeside: Plugin = {
  name: "wasm-beside",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]adapters[\\/]tree-sitter[\\/]wasm-files\.ts$/ }, () => ({ contents: READING }));
  },
};

const [LIBRARY, GRAMMAR] = Object.keys(FILES);

/** The module `src/adapters/tree-sitter/wasm-files.ts`, for files that are compressed and lie beside the program. */
const READING = `const { brotliDecompressSync } = process.getBuiltinModule("node:zlib");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
export async function wasmFiles() {
  const read = (name) => brotliDecompressSync(readFileSync(join(import.meta.dirname, name)));
  return { library: read("${LIBRARY}"), grammar: read("${GRAMMAR}") };
}`;
