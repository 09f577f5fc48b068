import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The two WebAssembly files of a parser: the library, and the grammar of Rust. */
export type WasmFiles = Readonly<{ library: Uint8Array; grammar: Uint8Array }>;

/** Reads them from the packages. A build has them compressed beside itself, and reads those (scripts/build.ts). */
export async function wasmFiles(): Promise<WasmFiles> {
  const [library, grammar] = await Promise.all(
    ["web-tree-sitter/web-tree-sitter.wasm", "@vscode/tree-sitter-wasm/wasm/tree-sitter-rust.wasm"].map(
      (name) => readFile(fileURLToPath(import.meta.resolve(name))),
    ),
  );
  if (library === undefined || grammar === undefined) throw new Error("a part of the parser is missing");
  return { library, grammar };
}
