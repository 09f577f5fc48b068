import type { Numbered } from "../words/digest.ts";
import { BOLD, DIM, inert, type Paint, painter, printed, wrap } from "./terminal.ts";
import { DEFAULT_WIDTH, findingLines, type TextOptions } from "./text-finding.ts";

/** One finding, for `toril explain NUMBER`. */
export function renderFinding(finding: Numbered, options: TextOptions): string {
  const width = options.width ?? DEFAULT_WIDTH;
  return printed(findingLines(finding, width, options.excerpts ?? new Map(), painter(options.colour)));
}

/** The page of a rule, for `toril explain RULE`: our own Markdown with its headings, lists, code and links made plain. */
export function renderRule(page: string, options: Pick<TextOptions, "colour" | "width">): string {
  const width = options.width ?? DEFAULT_WIDTH;
  const paint = painter(options.colour);
  return printed(
    blocksOf(page).flatMap((block, index) => [
      ...(index > 0 ? [""] : []),
      ...blockLines(block, width, paint),
    ]),
  );
}

type Block = Readonly<{
  kind: "heading" | "code" | "table" | "items" | "paragraph";
  lines: readonly string[];
}>;

/** Splits a page at blank lines and headings; a fenced block is one, whatever stands in it. */
function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  const close = () => {
    if (open.length > 0) blocks.push({ kind: kindOf(open), lines: open });
    open = [];
  };
  for (const line of withoutComments(page).split(/\r?\n/)) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark === fence) {
        blocks.push({ kind: "code", lines: open });
        open = [];
        fence = undefined;
      } else open.push(line);
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (line.trim() === "") {
      close();
    } else if (/^#{1,6} /.test(line)) {
      close();
      blocks.push({ kind: "heading", lines: [line.replace(/^#+ /, "")] });
    } else open.push(line);
  }
  close();
  return blocks;
}

function kindOf(lines: readonly string[]): Block["kind"] {
  if (lines[0]?.startsWith("|")) return "table";
  return ITEM.test(lines[0] ?? "") ? "items" : "paragraph";
}

const ITEM = /^( *)([-*]|\d{1,3}\.) /;

function blockLines(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case "heading":
      return wrap(inline(block.lines.join(" ")), width, paint).map((line) => paint.as(BOLD, line));
    case "code":
      return block.lines.map((line) => `    ${paint.as(DIM, inert(line.replaceAll("\t", "  ")))}`);
    case "table":
      return tableLines(block.lines, width, paint);
    case "items":
      return itemsOf(block.lines).flatMap((item) => itemLines(item, width, paint));
    case "paragraph":
      return wrap(inline(block.lines.join(" ")), width, paint);
  }
}

/** Each item with the lines that continue it. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line);
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

function itemLines(item: string, width: number, paint: Paint): string[] {
  const [whole = "", indent = "", bullet = "-"] = ITEM.exec(item) ?? [];
  const lead = `${indent}${bullet} `;
  return wrap(inline(item.slice(whole.length)), width - lead.length, paint).map(
    (line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line,
  );
}

/** A row of a table reads as its cells, since columns seldom fit a terminal. */
function tableLines(lines: readonly string[], width: number, paint: Paint): string[] {
  return lines
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .flatMap((line) => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
      return wrap(inline(cells.filter((cell) => cell !== "").join(" · ")), width, paint);
    });
}

/** Emphasis goes, and a link keeps its address where that is one to visit. */
function inline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : withoutMarks(part)))
    .join("");
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\((https:[^)]*)\)/g, "$1 ($2)")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1");
}

function withoutComments(page: string): string {
  return page.replace(/<!--[\s\S]*?-->/g, "");
}
