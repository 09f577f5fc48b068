import { splitBy } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, type Stretch } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";
import { bindingOf, receiverOf } from "./bindings.ts";
import { type Mention, type MentioningFile, readCode } from "./mentions.ts";

/**
 * Whether a method's receiver is of a type that the app declares with a method of this name: then the method isn't Tauri's.
 * The type is found by the receiver, or by the source of its variable. `self` is the type of the `impl`.
 */
export function isOwnMethod(project: Project, { file, index, word }: Mention): boolean {
  const { source } = file;
  if (!isMark(source.tokens[index - 1], ".")) return false;
  const owners = ownersOf(project, word);
  return owners.size > 0 && typesAt(file, index).some((name) => owners.has(name));
}

/** The names that tell the type of a method's receiver. */
function typesAt(file: MentioningFile, index: number): string[] {
  const { source } = file;
  const { tokens } = source;
  const receiver = receiverOf(source, index);
  const [first, second] = [tokens[receiver.from], tokens[receiver.from + 1]];
  const isOne = receiver.to === receiver.from + 1;
  if (isOne && isKeyword(first, "self")) {
    const owner = file.groupsAt(index).find(({ item }) => item?.kind === "owner")?.item;
    return owner?.kind === "owner" ? [owner.name] : [];
  }
  if (!isOne || first?.kind !== "word")
    return isMark(second, "::") && first?.kind === "word" ? [first.text] : [];
  if (/^[A-Z]/.test(first.text)) return [first.text];
  const binding = bindingOf(file, receiver.from, first.text);
  if (binding?.kind === "parameter")
    return typesIn(file, splitBy(source, ",", binding.of.parameters)[binding.position]);
  // A variable that is changed later may hold another value by then.
  const [only, ...others] = binding?.kind === "parts" ? binding.parts : [];
  const isSet = others.some(({ from }) => isMark(tokens[from + 1], "="));
  return isSet ? [] : typesIn(file, only);
}

/** The first type that a declaration names: `let a = Own(…)`, `let a: Own`, `a: &mut Own`. */
function typesIn({ source: { tokens } }: MentioningFile, part: Stretch | undefined): string[] {
  if (part === undefined) return [];
  const names = tokens
    .slice(part.from, part.to)
    .flatMap(({ kind, text }) => (kind === "word" && /^[A-Z]/.test(text) ? [text] : []));
  return names.slice(0, 1);
}

const known = new WeakMap<Project, Map<string, ReadonlySet<string>>>();

/** The structs and enums of the app with a method of this name, if no other type has their name. */
function ownersOf(project: Project, word: string): ReadonlySet<string> {
  const words = known.get(project) ?? new Map<string, ReadonlySet<string>>();
  known.set(project, words);
  const found = words.get(word) ?? findOwners(project, word);
  words.set(word, found);
  return found;
}

function findOwners(project: Project, word: string): ReadonlySet<string> {
  const files = rustOfApp(project).files.filter(({ file }) => file.text.includes(word));
  return new Set(
    files.flatMap((rust) => {
      const file = readCode(rust);
      const owners = file.items.functions.flatMap(({ name, owner }) =>
        name === word && owner !== null ? [owner] : [],
      );
      return owners.filter((owner) => isMade(file, owner));
    }),
  );
}

/** Whether the file declares `struct Own` or `enum Own`. An import of the same name beside it wouldn't compile. */
function isMade({ source: { tokens } }: MentioningFile, name: string): boolean {
  return tokens.some(
    (token, at) => (isKeyword(token, "struct") || isKeyword(token, "enum")) && tokens[at + 1]?.text === name,
  );
}
