import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { after } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { isImport } from "../../tauri/rust/calls.ts";
import { allCodeOf } from "../../tauri/rust/code-of-app.ts";
import type { Mention } from "../../tauri/rust/mentions.ts";
import { isOwnMethod } from "../../tauri/rust/own-methods.ts";
import { argumentSliceOf } from "../../tauri/rust/slice.ts";
import { statementsAbout } from "../../tauri/rust/statements.ts";

/**
 * Names of Tauri's interface with which a starting or running app changes what pages may do, or its configuration, without any
 * file showing it: `Context::{runtime_authority_mut, config_mut, set_assets}`, `RuntimeAuthority` with its methods, and the
 * macro that makes one. Source: tauri 2.0 to 2.12, `lib.rs` and `ipc/authority.rs`.
 */
export const AUTHORITY_WORDS = [
  "__allow_command",
  "config_mut",
  "RuntimeAuthority",
  "runtime_authority",
  "runtime_authority_mut",
  "set_assets",
] as const;

/** Other libraries have methods of these names too. */
const SHARED: ReadonlySet<string> = new Set(["config_mut", "set_assets"]);

/** The parts of Tauri's configuration. */
const SETTINGS: ReadonlySet<string> = new Set([
  "app",
  "build",
  "bundle",
  "identifier",
  "main_binary_name",
  "plugins",
  "product_name",
  "version",
]);

/** A gap for a word of `AUTHORITY_WORDS`, if it is Tauri's. */
export function authorityGap(project: Project, mention: Mention): Gap[] {
  const { file, index, word, at } = mention;
  const isOther = SHARED.has(word) && (!isOfTauri(mention) || isOwnMethod(project, mention));
  if (isImport(file.source.tokens, index) || isOther) return [];
  const rests = mention.isInMacro
    ? allCodeOf(project)
    : wordsOf(
        statementsAbout(file, index).map((part) => argumentSliceOf(project, file.rust.file.path, part)),
      );
  const message = `${code(word)} changes what the app is configured to be, or what its pages may do, while it starts or runs: no file shows what. Write it in the configuration, or in a capability.`;
  return [gapAt(at, { kind: "dynamic", rests: wordsOf(word, rests), message })];
}

/** Whether a word is Tauri's: by how it is used; or if that says nothing, by whether the file uses the app's context. */
function isOfTauri({ file, index, word }: Mention): boolean {
  const { tokens } = file.source;
  if (isKeyword(tokens[index - 1], "fn")) return false;
  if (isMark(tokens[index - 1], "::")) return true;
  const next = isOpen(tokens[index + 1], "(") ? after(tokens, index + 1) : index + 1;
  const field = tokens[next + 1];
  if (
    word === "config_mut" &&
    isMark(tokens[next], ".") &&
    field?.kind === "word" &&
    field.text !== "clone_from"
  )
    return SETTINGS.has(field.text) && !isOpen(tokens[next + 2], "(");
  return tokens.some(
    ({ kind, text }, position) => kind === "word" && CONTEXT.has(text) && !isOfOthers(file, position),
  );
}

const CONTEXT: ReadonlySet<string> = new Set(["Context", "generate_context", "tauri_build_context"]);

/** Crates that have a `Context` of their own. */
const OTHERS: ReadonlySet<string> = new Set(
  "anyhow color_eyre core error_stack eyre sentry snafu std tera".split(" "),
);

/** Whether a name comes from such a crate, by its path or by the import of that name. */
function isOfOthers({ source: { tokens }, items }: Mention["file"], at: number): boolean {
  let first = at;
  while (isMark(tokens[first - 1], "::") && tokens[first - 2]?.kind === "word") first -= 2;
  const name = tokens[first]?.text ?? "";
  const imported = items.imports.filter(({ as }) => as === name);
  const roots = imported.length > 0 ? imported.map(({ path }) => path[0] ?? "") : [name];
  return roots.every((root) => OTHERS.has(root));
}
