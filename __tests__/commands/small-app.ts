import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";

type Files = Readonly<Record<string, string>>;

const APP: Files = {
  "src-tauri/tauri.conf.json": '{ "productName": "notes", "identifier": "org.example.notes" }',
  "src-tauri/Cargo.toml":
    '[package]\nname = "notes"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\ntauri = "2"\n',
};

/** The code of an app that registers commands, and nothing else. */
export function registering(commands: string, code: string): Files {
  return {
    "src-tauri/src/lib.rs": `${code}

pub fn run() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![${commands}])
        .run(tauri::generate_context!())
        .unwrap();
}
`,
  };
}

/** Reviews two sides of a small app, by what differs of its files. */
export function reviewOf(base: Files, head: Files): Promise<Review> {
  return reviewTrees({
    base: memoryTree({ ...APP, ...base }),
    head: memoryTree({ ...APP, ...head }),
    rust: treeSitter,
  });
}
