import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { parseJson } from "../../formats/json.ts";
import type { Expression } from "../../formats/rust/expression.ts";
import { type TextLiteral, withoutConversions } from "../../formats/rust/literals.ts";
import { parseToml } from "../../formats/toml.ts";
import type { Project } from "../../tauri/project.ts";
import { definitionOf, type Written } from "../../tauri/rust/definitions.ts";
import { isOfStandardMacros } from "../../tauri/rust/macros.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import { includedPath } from "../../tauri/rust/paths.ts";
import { type CapabilitiesRead, readCapabilityFile } from "./capabilities.ts";
import { builtCapability } from "./capability-builder.ts";

/** A file that counts as a capability, and the line that names it. The path is null outside the repository. */
export type NamedFile = Readonly<{ path: string | null; name: string; at: Place }>;

/** What `add_capability` adds: a file, or capabilities in the code itself. */
export type Added = Readonly<{ file: NamedFile }> | CapabilitiesRead;

/**
 * Reads an argument that says by itself what it adds: the text of a capability, `include_str!` of a file, a builder with literal
 * arguments, or a constant that is one of these. Null for anything else, which counts as computed: a method that is called
 * on it may change it.
 */
export function addedCapability(project: Project, argument: Written): Added | null {
  const { expression: written, file, index } = definitionOf(project, argument);
  const expression = withoutConversions(written);
  if (expression !== written) return addedCapability(project, { expression, file, index });
  if (expression.kind === "text") return capabilityInCode(file, expression);
  if (expression.kind === "macro") {
    const named = includedFile(project, file, expression);
    return named === null ? null : { file: named };
  }
  const built = isBuilderOfTauri(file) ? builtCapability(expression, file.placeOf) : undefined;
  return built === undefined ? null : { capabilities: [built], gaps: [] };
}

/** The file of an argument that is exactly `include_str!("…")`. */
function includedFile(
  project: Project,
  { rust, placeOf }: MentioningFile,
  macro: Extract<Expression, { kind: "macro" }>,
): NamedFile | null {
  const [only, ...others] = macro.arguments;
  if (macro.path.at(-1) !== "include_str" || others.length > 0 || !isOfStandardMacros(project, macro))
    return null;
  const path = includedPath(only, rust.file.path, rust.crate);
  if (path === undefined) return null;
  const name = only?.kind === "text" ? only.value : (path ?? "");
  return { path, name, at: placeOf(only?.span ?? macro.span) };
}

/** Whether that name can only mean Tauri's builder in a file. */
function isBuilderOfTauri({ items }: MentioningFile): boolean {
  const imported = items.imports.filter(({ as }) => as === "CapabilityBuilder");
  return !items.types.has("CapabilityBuilder") && imported.every(({ path }) => path[0] === "tauri");
}

/** A capability in the source itself, as JSON or TOML. It is parsed in its place, so its lines are those of the file. */
function capabilityInCode({ rust, placeOf }: MentioningFile, { value, span }: TextLiteral): CapabilitiesRead {
  const at = placeOf(span);
  const file = { ...rust.file, text: "\n".repeat(at.line - 1) + value };
  const json = parseJson(file, "json");
  const parsed = json.ok ? json : parseToml(file);
  if (parsed.ok) return readCapabilityFile(parsed.value);
  const message = `The capability that this line adds can't be read: ${parsed.message}`;
  const gap: Gap = gapAt(at, { kind: "dynamic", rests: wordsOf("capability in code", value), message });
  return { capabilities: [], gaps: [gap] };
}
