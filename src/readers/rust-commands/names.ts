import type { SourceFile } from "../../formats/value.ts";

/** Functions, types, macros, and what is exported or imported under a name of its own. */
const DECLARED =
  /\b(?:fn|struct|enum|union|trait|type|const|static|macro_rules!)\s+(?:r#|mut\s+)?([A-Za-z_]\w*)|\bas\s+([A-Za-z_]\w*)\s*[,;}]|\bpub(?:\([^)]*\))?\s+use\s+([^;]*);/g;

const known = new WeakMap<SourceFile, ReadonlySet<string>>();

/** Names that a file may declare, by its text alone. Comments and texts may add some that it doesn't. */
export function declaredIn(file: SourceFile): ReadonlySet<string> {
  const names = known.get(file) ?? namesIn(file.text);
  known.set(file, names);
  return names;
}

function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, item, alias, exported] of text.matchAll(DECLARED)) {
    const name = item ?? alias;
    if (name !== undefined) names.add(name);
    for (const [word] of exported?.matchAll(/\w+/g) ?? []) names.add(word);
  }
  return names;
}

const modules = new WeakMap<SourceFile, ReadonlySet<string>>();

/** Names of modules that a file may declare, by its text alone. */
export function modulesIn(file: SourceFile): ReadonlySet<string> {
  const names =
    modules.get(file) ?? new Set([...file.text.matchAll(/\bmod\s+(\w+)/g)].map(([, name = ""]) => name));
  modules.set(file, names);
  return names;
}
