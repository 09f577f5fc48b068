import { type Place, topOf } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { Severity } from "../../domain/severity.ts";
import type { Project } from "../../tauri/project.ts";
import type { NamedPath } from "./named-path.ts";
import { type Granted, short } from "./setting.ts";

/** A place of an installer or package where the app's own code runs, and how such code looks. */
export type CodeKind = Readonly<{
  /** Who runs it: "The installer". */
  subject: string;
  /** What it does with a file or line: "run … as root on people's machines". */
  action: (what: string) => string;
  /** Lines that do more than copy files and change texts. */
  telling: RegExp;
  /** What begins a comment that takes the whole line, or the marks around one. */
  comments: RegExp;
  /** How grave a new one is, and one that newly does something telling. */
  weighs: Readonly<{ new: Severity; telling: Severity }>;
}>;

/** Lines of one file that are told apart. */
const MOST_LINES = 200;

/**
 * A file that runs when the app is installed or built. Of a new one its presence is told; of an old one the lines that it newly
 * has and that tell something; else that its text is different.
 */
export function codeGrants(project: Project, kind: CodeKind, place: string, file: NamedPath): Granted[] {
  const { subject, action, weighs } = kind;
  const written = `${place}: ${JSON.stringify(short(file.text))}`;
  const isBuilt = file.content === null ? ", which comes from the build" : "";
  const common = { subject, cause: place, written };
  const lines = tellingLines(project, kind, file.path);
  const at = file.path === null || file.content === null ? file.at : topOf(file.path);
  return [
    {
      ...common,
      extent: place,
      content: file.content,
      action: `${action(code(file.text))}${isBuilt}`,
      example: lines[0] === undefined ? short(file.text) : short(lines[0].text),
      weighs: weighs.new,
      at: file.at,
    },
    {
      ...common,
      extent: file.content ?? `built to ${file.text}`,
      content: file.content ?? `built to ${file.text}`,
      action: `${action(`other text of ${code(file.text)}`)}${isBuilt}`,
      example: short(file.text),
      weighs: "low",
      at,
    },
    ...lines.map(({ text, at: line }) => ({
      ...common,
      extent: `line ${text}`,
      action: action(code(short(text))),
      example: short(text),
      weighs: weighs.telling,
      at: line,
    })),
  ];
}

type Line = Readonly<{ text: string; at: Place }>;

/** The lines that tell something, in one layout; those that end in a backslash go on in the next one. */
function tellingLines(project: Project, { telling, comments }: CodeKind, path: string | null): Line[] {
  const file = path === null ? undefined : project.files.get(path);
  if (file === undefined) return [];
  const found = new Map<string, Line>();
  let begun = "";
  let first = 0;
  for (const [index, written] of withoutBlocks(file.text).split("\n").entries()) {
    if (begun === "") first = index;
    const text = `${begun} ${written}`.replace(/\s+/g, " ").trim();
    begun = text.endsWith("\\") ? text.slice(0, -1) : "";
    if (begun !== "" || comments.test(text) || !telling.test(text) || found.size >= MOST_LINES) continue;
    found.set(text, { text, at: { ...topOf(file.path), line: first + 1, endLine: index + 1 } });
  }
  return [...found.values()];
}

/** Without comments of XML and C, whose line breaks stay. */
function withoutBlocks(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|(?<=^|\s)\/\*[\s\S]*?\*\//g, (block) => block.replace(/[^\n]/g, ""));
}
