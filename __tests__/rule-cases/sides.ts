import { applyHunks, hasHunks, wholeSides } from "./diff.ts";
import { type FileBlock, type Label, PageFault } from "./page-parts.ts";

/** A file's text on both sides; undefined where a side doesn't have it. */
export type Sides = Readonly<{ base: string | undefined; head: string | undefined }>;

/** What a case says of one path, where `shared` is the file of that path that the cases share. */
export function sidesOf(blocks: readonly FileBlock[], shared: FileBlock | undefined): Sides {
  const [first, second, third] = blocks;
  if (first === undefined) return { base: undefined, head: undefined };
  const sides = first.isDiff ? diffSides(first, shared) : plainSides(first);
  if (second === undefined) return sides;
  if (first.isDiff || second.isDiff || third !== undefined || !complement(first.label, second.label)) {
    throw new PageFault(second.line, `The case has said already what \`${second.label.path}\` is.`);
  }
  const { base, head } = plainSides(second);
  return { base: sides.base ?? base, head: sides.head ?? head };
}

/** A file that cases share: all of it, and on both sides. */
export function sharedSides(block: FileBlock): Sides {
  if (!block.isDiff && block.label.side === "both") return plainSides(block);
  throw new PageFault(
    block.line,
    "Cases share a file that both sides have. What changes belongs below a case.",
  );
}

function plainSides({ label, lines }: FileBlock): Sides {
  const text = textOf(label, lines);
  return { base: label.side === "head" ? undefined : text, head: label.side === "base" ? undefined : text };
}

function diffSides(block: FileBlock, shared: FileBlock | undefined): Sides {
  if (!hasHunks(block)) {
    const { base, head } = wholeSides(block);
    return {
      base: textOf({ ...block.label, ...base }, base.lines),
      head: textOf({ ...block.label, ...head }, head.lines),
    };
  }
  if (shared === undefined) {
    throw new PageFault(
      block.line,
      `The cases share no \`${block.label.path}\`. Leave out @@, and write all lines of the file.`,
    );
  }
  if (hasTraits(block.label)) {
    throw new PageFault(block.line, "How the file ends or begins is said where the cases share it.");
  }
  return {
    base: textOf(shared.label, shared.lines),
    head: textOf(shared.label, applyHunks(block, shared.lines)),
  };
}

function textOf(
  { crlf, finalNewline, byteOrderMark }: Omit<Label, "path" | "side">,
  lines: readonly string[],
): string {
  const newline = crlf ? "\r\n" : "\n";
  const end = finalNewline && lines.length > 0 ? newline : "";
  return `${byteOrderMark ? "\ufeff" : ""}${lines.join(newline)}${end}`;
}

function complement(a: Label, b: Label): boolean {
  return a.side !== "both" && b.side !== "both" && a.side !== b.side;
}

function hasTraits({ crlf, finalNewline, byteOrderMark }: Label): boolean {
  return crlf || byteOrderMark || !finalNewline;
}
