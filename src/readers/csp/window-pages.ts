import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { SourceFile } from "../../formats/value.ts";
import { folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { builtPages, type FrontPage, marksOf } from "../front-pages.ts";
import type { CspSettings } from "./settings.ts";

/** Paths of the page that a window names: Tauri takes the name as it is, as a page, or as a folder with a page. */
export function pathsOfWindows(project: Project, { frontend, windows }: CspSettings): string[] {
  return windows.flatMap(({ url }) => pathsOf(project, frontend, url));
}

const SOURCES = ["", "src", "public", "static"];

function pathsOf({ location: { root } }: Project, frontend: CspSettings["frontend"], url: string): string[] {
  const folders = [
    ...builtPages(root, frontend).map(folderOf),
    ...SOURCES.map((name) => (name === "" ? folderOf(root) : inFolder(folderOf(root), name))),
  ];
  return folders.flatMap((folder) =>
    [url, `${url}.html`, `${url}/index.html`].flatMap((name) => joined(folder, name) ?? []),
  );
}

/**
 * Gaps for windows without a known policy. If Tauri sends no policy, the one in the front page governs only windows that open
 * with that page. Another page has its own policy, which isn't compared, or none.
 */
export function ungoverned(project: Project, settings: CspSettings, pages: readonly FrontPage[]): Gap[] {
  const policies = new Set(pages.filter(({ isLikely }) => isLikely).map(policiesOf));
  policies.delete(NONE);
  if (settings.csp !== undefined || settings.server !== undefined || policies.size === 0) return [];
  return settings.windows.flatMap(({ url, at }) => {
    const seen = pathsOf(project, settings.frontend, url).flatMap((path) => project.files.get(path) ?? []);
    // For a missing page, Tauri shows the front page, unless a build makes the page.
    if (seen.length === 0 && !/\.x?html?$/i.test(url)) return [];
    const others = new Set(seen.map(policiesOfFile));
    if (others.size > 0 && others.isSubsetOf(policies)) return [];
    return [
      gapAt(at, {
        kind: "not-checked",
        rests: wordsOf("page of a window", url, [...others]),
        message: saying(url, others),
      }),
    ];
  });
}

const NONE = "[]";

function policiesOf({ marks }: Pick<FrontPage, "marks">): string {
  return JSON.stringify(marks.metaPolicies.map(({ content }) => content));
}

/** The policies of a page; its content, where not all of it was looked at. */
function policiesOfFile(file: SourceFile): string {
  const marks = marksOf(file);
  return marks.isCut ? file.id : policiesOf({ marks });
}

function saying(url: string, others: ReadonlySet<string>): string {
  const what =
    others.size === 0
      ? "which can't be seen here"
      : others.has(NONE)
        ? "which brings no Content Security Policy"
        : "which brings a Content Security Policy of its own";
  return `This window opens ${code(url)}, ${what}: the app's only policy stands in its front page, and governs no other. Give Tauri a ${code("csp")}, which holds for every page.`;
}
