import type { Work } from "../../domain/work.ts";
import { writtenOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import { bindingOf, costOfBinding } from "./bindings.ts";
import type { CodePart, IndexedFile } from "./code-index.ts";
import { behindLogLine } from "./log-lines.ts";

/**
 * A part in a form in which names of variables don't matter: each is replaced by its declaration, or by its position. Lines for
 * a log are left out.
 */
export function unnamed({ file, part }: CodePart, work: Work, isOwn: (macro: string) => boolean): string {
  const known = new Map<string, string>();
  return written({ file, isOwn }, part.from, part.to, (at, name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    work.spend(costOfBinding(file, at));
    const found = declared(file, at, name);
    known.set(name, found);
    return found;
  });
}

function declared(file: IndexedFile, at: number, name: string): string {
  const binding = bindingOf(file, at, name);
  if (binding === undefined) return name;
  if (binding.kind === "given") return "given";
  if (binding.kind === "parameter") return `parameter ${binding.position}`;
  return binding.parts
    .map(({ from, to }) =>
      written({ file, isOwn: () => true }, from, to, (_, inner) => (inner === name ? "_" : inner)),
    )
    .join("|");
}

function written(
  { file: { source }, isOwn }: Readonly<{ file: IndexedFile; isOwn: (macro: string) => boolean }>,
  from: number,
  to: number,
  nameOf: (at: number, name: string) => string,
): string {
  const { tokens } = source;
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const behind = behindLogLine(tokens, at, isOwn);
    if (behind !== null) {
      at = behind - 1;
      continue;
    }
    const token = tokens[at];
    const isVariable =
      token?.kind === "word" &&
      /^[a-z_]/.test(token.text) &&
      !KEYWORDS.has(token.text) &&
      !isMark(tokens[at - 1], ".") &&
      !["::", "!"].some((mark) => isMark(tokens[at + 1], mark)) &&
      !isMark(tokens[at - 1], "::") &&
      !isOpen(tokens[at + 1], "(") &&
      !isKeyword(tokens[at - 1], "fn");
    words.push(isVariable ? nameOf(at, token.text) : writtenOf(source, { from: at, to: at + 1 }));
  }
  return words.join(" ");
}

const KEYWORDS: ReadonlySet<string> = new Set(
  "as async await break const continue dyn else enum false fn for if impl in let loop match mod move mut pub ref return self static struct super true type unsafe use where while".split(
    " ",
  ),
);
