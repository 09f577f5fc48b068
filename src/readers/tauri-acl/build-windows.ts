import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { expressionIn } from "../../formats/rust/expression.ts";
import { chainOf, withoutConversions } from "../../formats/rust/literals.ts";
import { argumentsAt, spanOf } from "../../formats/rust/stretch.ts";
import { isMark, isOpen } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { bindingOf, receiverOf } from "../../tauri/rust/bindings.ts";
import { restOn } from "../../tauri/rust/code-of-app.ts";
import { definitionOf } from "../../tauri/rust/definitions.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import { contentsNamed } from "../../tauri/rust/named-contents.ts";
import { sliceOf } from "../../tauri/rust/slice.ts";

/** Words in a manifest for Windows that ask for more than the user's own rights. */
const ASKS = /require_?Administrator|highest_?Available|uiAccess\s*=\s*\\?["']true/i;

/** Methods that take a manifest, or its path. Source: tauri-build 2.0 to 2.7, winres 0.1, embed-manifest 1.4. */
const TAKES = new Set(["app_manifest", "set_manifest", "set_manifest_file"]);

/**
 * Gaps for rights that a build script asks for: by its own words about administrators, by files that it names, and by manifests
 * that it computes. Windows then asks the user once, and everything that pages may do is done as administrator.
 */
export function windowsRights(project: Project, file: MentioningFile): Gap[] {
  return file.source.tokens.flatMap((token, index): Gap[] => {
    if (token.kind === "text")
      return asksFor(token.text) ? [asked(file, index, token.text)] : named(project, file, index);
    if (token.kind !== "word") return [];
    if (asksFor(token.text)) return [asked(file, index, token.text)];
    return TAKES.has(token.text) ? computed(project, file, index) : [];
  });
}

function asksFor(text: string): boolean {
  return ASKS.test(text);
}

function named(project: Project, file: MentioningFile, index: number): Gap[] {
  const text = file.source.tokens[index]?.text ?? "";
  return contentsNamed(project, file.rust, text).flatMap(({ path }): Gap[] => {
    if (!project.contents.isFile(path)) return [];
    restOn(project, path);
    const content = project.files.get(path)?.text ?? "";
    return asksFor(content) ? [asked(file, index, content)] : [];
  });
}

/** A gap for a manifest that is neither a text nor the text of a file. */
function computed(project: Project, file: MentioningFile, index: number): Gap[] {
  const { source } = file;
  const { tokens } = source;
  const [part] = isOpen(tokens[index + 1], "(") ? argumentsAt(source, index + 1) : [];
  if (part === undefined || !isMark(tokens[index - 1], ".") || isOfApp(file, index)) return [];
  const { expression } = definitionOf(project, { expression: expressionIn(source, part), file, index });
  const [said, { root }] = [withoutConversions(expression), chainOf(expression)];
  const isWritten = said.kind === "text" || (said.kind === "macro" && said.path.at(-1) === "include_str");
  const isApp = root.kind === "call" && root.path.includes("AppManifest");
  if (isWritten || isApp) return [];
  return [gap(file, index, wordsOf("computed", sliceOf(project, source.file.path, part)))];
}

/** Whether a call is `Attributes::app_manifest`, which takes the app's declaration of commands and no text. */
function isOfApp(file: MentioningFile, index: number): boolean {
  const { tokens } = file.source;
  if (tokens[index]?.text !== "app_manifest") return false;
  const receiver = receiverOf(file.source, index);
  const variable = tokens[receiver.from];
  const binding = variable === undefined ? undefined : bindingOf(file, receiver.from, variable.text);
  const parts = [receiver, ...(binding?.kind === "parts" ? binding.parts : [])];
  const words = parts.flatMap(({ from, to }) => tokens.slice(from, to).map(({ text }) => text));
  return words.includes("Attributes") || !words.includes("WindowsAttributes");
}

function asked(file: MentioningFile, index: number, text: string): Gap {
  return gap(file, index, text);
}

function gap(file: MentioningFile, index: number, rests: string): Gap {
  const at = file.placeOf(spanOf(file.source, { from: index, to: index + 1 }));
  const message = `The build script gives the app a manifest for Windows that asks, or may ask, for an administrator's rights: all that pages can reach is then reached with them. Keep ${code('level="asInvoker"')} in a manifest that is written out.`;
  return gapAt(at, { kind: "dynamic", rests: wordsOf("windows rights", rests), message });
}
