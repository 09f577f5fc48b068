import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { FolderCode } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { builtCode } from "../../tauri/cargo/built-code.ts";
import type { Project } from "../../tauri/project.ts";

/** Code of crates in files without the ending of Rust: cargo takes whatever a manifest names. */
export function oddlyNamed(project: Project): FolderCode[] {
  return builtCode(project).filter(({ path }) => !path.endsWith(".rs"));
}

/** A gap for each change of such a file, since no reviewer would take it for code. */
export function oddlyNamedCode(project: Project): Gap[] {
  return oddlyNamed(project).map(({ crate, path, role, askedAt }) => {
    const what = role === "build-script" ? "is the build script of" : "is the code of";
    const message = `${code(path)} ${what} ${code(crate)}, though its name doesn't say so, and it isn't read here. Look at what it does, and give it the ending ${code(".rs")}.`;
    return gapAt(askedAt, {
      kind: "not-checked",
      rests: wordsOf("oddly named code", role, project.contents.at(path)),
      message,
    });
  });
}
