import type { Place } from "../../domain/place.ts";
import { expressionIn, pathAt } from "../../formats/rust/expression.ts";
import { textOf } from "../../formats/rust/literals.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isOpen } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { mentionsOf } from "../../tauri/rust/mentions.ts";

/** A plugin that the app's own code makes: commands of the app under a plugin's name. */
export type OwnPlugin = Readonly<{ name: string; at: Place }>;

/** Finds `plugin::Builder::new("auth")` in the app's Rust code; nothing is run. */
export function ownPlugins(project: Project): OwnPlugin[] {
  return mentionsOf(project, ["Builder"]).flatMap(({ file, index }): OwnPlugin[] => {
    const { source, placeOf } = file;
    const path = pathAt(source.tokens, index, source.tokens.length);
    if (path?.names.join("::") !== "Builder::new" || !isOpen(source.tokens[path.next], "(")) return [];
    const [only, ...others] = argumentsAt(source, path.next);
    const text = only !== undefined && others.length === 0 ? textOf(expressionIn(source, only)) : undefined;
    return text === undefined ? [] : [{ name: text.value, at: placeOf(text.span) }];
  });
}
