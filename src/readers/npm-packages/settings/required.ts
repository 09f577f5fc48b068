import type { SourceFile } from "../../../formats/value.ts";
import type { Contents } from "../../../tauri/contents.ts";
import { folderOf, joined } from "../../../tauri/paths.ts";

/** `require("./x")`, `import "./x"`, `from "./x"`, `import("./x")`. */
const NAMED = /\b(?:require|import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`\n]*)["'`]/g;

/** How a file may be called that code asks for without its ending. */
const ENDINGS = ["", ".js", ".cjs", ".mjs", ".json", "/index.js", "/index.cjs"] as const;

/** Code that people write is smaller, and names fewer files. */
const [LARGEST, MOST] = [200_000, 50] as const;

/** The files that code of a manager takes from beside it, one step far. */
export function requiredBy(file: SourceFile | undefined, contents: Contents): string[] {
  if (file === undefined || file.text.length > LARGEST) return [];
  const named = [...file.text.matchAll(NAMED)].slice(0, MOST).map(([, path = ""]) => path);
  return [...new Set(named)].flatMap((path) => {
    const place = joined(folderOf(file.path), path);
    const found = ENDINGS.map((ending) => `${place}${ending}`).find((each) => contents.isFile(each));
    return place === null || found === undefined ? [] : [found];
  });
}

/** All that stands for code at a place: what lies there and, of a file, what that takes from beside it. */
export function codeAt(place: string, files: ReadonlyMap<string, SourceFile>, contents: Contents): string {
  const required = requiredBy(files.get(place), contents);
  return [place, ...required]
    .map((each) => contents.at(each))
    .join(" ")
    .trim();
}
