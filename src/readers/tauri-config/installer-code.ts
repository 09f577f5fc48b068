import { topOf } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { Severity } from "../../domain/severity.ts";
import type { Project } from "../../tauri/project.ts";
import { type Layout, tellingLines } from "./installer-lines.ts";
import type { NamedPath } from "./named-path.ts";
import { type Granted, short } from "./setting.ts";

/** A place of an installer or package where the app's own code runs, and how such code looks. */
export type CodeKind = Layout &
  Readonly<{
    /** Who runs it: "The installer". */
    subject: string;
    /** What it does with a file or line: "run … as root on people's machines". */
    action: (what: string) => string;
    /** Lines that do more than copy files and change texts. */
    telling: RegExp;
    /** How grave a new one is, and one that newly does something telling. */
    weighs: Readonly<{ new: Severity; telling: Severity }>;
  }>;

/**
 * A file that runs when the app is installed or built. Of a new one its presence is told; of an old one the lines that it newly
 * has and that tell something; else that its text is different.
 */
export function codeGrants(project: Project, kind: CodeKind, place: string, file: NamedPath): Granted[] {
  const { subject, action, weighs } = kind;
  const isBuilt = file.content === null ? ", which isn't in the repository," : "";
  const source = file.path === null ? undefined : project.files.get(file.path);
  const [first] = source === undefined ? [] : tellingLines(source, kind, kind.telling).lines;
  return [
    {
      subject,
      cause: place,
      written: `${place}: ${JSON.stringify(short(file.text))}`,
      extent: place,
      content: file.content,
      action: action(`${code(file.text)}${isBuilt}`),
      example: short(first === undefined ? file.text : first.text),
      weighs: weighs.new,
      at: file.at,
    },
    ...textGrants(project, kind, place, file),
  ];
}

/** What the text of a file does: also of one that such a file includes, which is new only by its lines. */
export function textGrants(project: Project, kind: CodeKind, place: string, file: NamedPath): Granted[] {
  const { subject, action, weighs } = kind;
  const isBuilt = file.content === null ? ", which isn't in the repository," : "";
  const common = { subject, cause: place, written: `${place}: ${JSON.stringify(short(file.text))}` };
  const source = file.path === null ? undefined : project.files.get(file.path);
  const { lines, isCut } = source === undefined ? NO_LINES : tellingLines(source, kind, kind.telling);
  const at = file.path === null || file.content === null ? file.at : topOf(file.path);
  return [
    {
      ...common,
      extent: file.content ?? `built to ${file.text}`,
      content: file.content ?? `built to ${file.text}`,
      action: action(`the changed ${code(file.text)}${isBuilt}`),
      example: short(file.text),
      // Nobody sees the lines of what the build makes, nor those after the last that are told apart.
      weighs: file.content === null || isCut ? weighs.telling : "low",
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

const NO_LINES = { lines: [], isCut: false } as const;
