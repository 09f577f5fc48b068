import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { expressionIn } from "../../formats/rust/expression.ts";
import { textsOf } from "../../formats/rust/literals.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isMark, type Stretch } from "../../formats/rust/token.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { useOf } from "../../tauri/rust/calls.ts";
import { allCodeOf } from "../../tauri/rust/code-of-app.ts";
import { type Mention, mentionsOf } from "../../tauri/rust/mentions.ts";
import { referencesIn } from "../../tauri/rust/modules.ts";
import { sliceOf } from "../../tauri/rust/slice.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import type { NamedFile } from "./added-capability.ts";
import { otherConfiguration } from "./other-configuration.ts";

/** The macros that put the app's configuration and its capabilities into the program. */
export const CONTEXT_MACROS = ["generate_context", "tauri_build_context"] as const;

export type ContextRead = Readonly<{ capabilities: readonly NamedFile[]; gaps: readonly Gap[] }>;

/**
 * Reads `generate_context!("tauri.conf.json", capabilities = ["a.json"], test = true)`. Tauri takes the configuration in the
 * folder of that path, whatever the file's name. It resolves capabilities from the folder where cargo starts rustc: the root of
 * the workspace. Source: `tauri-macros/src/context.rs` and `tauri-codegen/src/lib.rs`, tried with 2.7.4.
 */
export function contextAt(project: Project, mention: Mention): ContextRead {
  const use = useOf(mention);
  if (use.kind === "declared") return { capabilities: [], gaps: [] };
  const isCall =
    use.kind === "macro" &&
    isOfTauri(project, mention) &&
    !(mention.isInMacro && holdsVariables(mention, use.open));
  if (!isCall)
    return {
      capabilities: [],
      gaps: [unknown(mention, "is called by what other code hands over", allCodeOf(project))],
    };
  const read = argumentsAt(mention.file.source, use.open).map((part, position) =>
    argumentAt(project, mention, part, position),
  );
  return {
    capabilities: read.flatMap(({ capabilities }) => capabilities),
    gaps: read.flatMap(({ gaps }) => gaps),
  };
}

/** Whether that name can only mean Tauri's macro at the call. */
function isOfTauri(project: Project, { file: { source, items }, index, word }: Mention): boolean {
  const { tokens } = source;
  const of = isMark(tokens[index - 1], "::") ? tokens[index - 2]?.text : undefined;
  const imported = items.imports.filter(({ as }) => as === word || as === "tauri");
  const isDefined = rustOfApp(project).files.some(({ file }) => referencesIn(file).names.macros.has(word));
  return (
    (of === undefined || of === "tauri") &&
    imported.every(({ path }) => path[0] === "tauri") &&
    !isDefined &&
    !items.modules.some(({ name }) => name === "tauri")
  );
}

/** A gap for an app whose context none of these macros makes: nothing says what is in it. */
export function missingContext(project: Project): Gap[] {
  const [builder] = mentionsOf(project, ["Builder"]).filter(isBuilderOfTauri);
  if (builder === undefined || mentionsOf(project, CONTEXT_MACROS).length > 0) return [];
  const message = `The app's code builds it without ${code("generate_context!")}, so which configuration and capabilities it is built with is not known. Call the macro in the app's own code.`;
  return [gapAt(builder.at, { kind: "dynamic", rests: wordsOf("no context", allCodeOf(project)), message })];
}

/** `tauri::Builder`, by its path or by an import. */
function isBuilderOfTauri({ file: { source, items }, index }: Mention): boolean {
  const { tokens } = source;
  if (isMark(tokens[index - 1], "::")) return tokens[index - 2]?.text === "tauri";
  return items.imports.some(({ as, path }) => as === "Builder" && path.join("::") === "tauri::Builder");
}

function argumentAt(project: Project, mention: Mention, part: Stretch, position: number): ContextRead {
  const { source, rust, placeOf } = mention.file;
  const { tokens } = source;
  const [first, second] = [tokens[part.from], tokens[part.from + 1]];
  const isOne = part.to === part.from + 1;
  const isContext = mention.word === "generate_context";
  if (isContext && isOne && first?.kind === "text" && position === 0) {
    const given = { name: first.text, at: placeOf(first) };
    return { capabilities: [], gaps: otherConfiguration(project, rust.crate, given) };
  }
  if (isOne && first?.text === "tauri") return { capabilities: [], gaps: [] };
  if (isContext && isMark(second, "=")) {
    const value = expressionIn(source, { from: part.from + 2, to: part.to });
    const texts = first?.text === "capabilities" ? textsOf(value) : undefined;
    if (first?.text === "test" && value.kind === "boolean") return { capabilities: [], gaps: [] };
    if (texts !== undefined) {
      const folder = folderOfRustc(project);
      const named = texts.map((text) => ({
        path: folder === null ? null : joined(folder, text.value),
        name: text.value,
        at: placeOf(text.span),
      }));
      return { capabilities: named, gaps: [] };
    }
  }
  const rests = sliceOf(project, rust.file.path, part);
  return { capabilities: [], gaps: [unknown(mention, "is given what isn't read here", rests)] };
}

/** Where cargo starts rustc: in the root of the workspace. */
function folderOfRustc({ location, files }: Project): string | null {
  const { own, folder } = cargoWorkspace(location.root, files);
  return own === undefined ? location.root : folder;
}

function unknown(mention: Mention, what: string, rests: string): Gap {
  const message = `${code(mention.word)} ${what}, so which configuration and capabilities the app is built with is not known. Call it with literals alone.`;
  return gapAt(mention.at, { kind: "dynamic", rests: wordsOf(mention.word, rests), message });
}

/** Whether the definition of a macro fills something in. */
function holdsVariables({ file }: Mention, open: number): boolean {
  const { tokens } = file.source;
  return tokens.slice(open, tokens[open]?.partner).some((token) => isMark(token, "$"));
}
