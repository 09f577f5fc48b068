import type { Place } from "../domain/place.ts";
import { asString, member, type SourceFile, stringsOf, type Value } from "../formats/value.ts";
import { configKey } from "../tauri/config-key.ts";
import { below, folderOf, inFolder, joined } from "../tauri/paths.ts";
import type { Project } from "../tauri/project.ts";
import { asUrl } from "../tauri/remote-url.ts";
import { type PageMarks, readPage } from "./page-marks.ts";

/** A page that may be the one that the app opens with. */
export type FrontPage = Readonly<{
  path: string;
  id: string;
  marks: PageMarks;
  /** Whether it is where the frontend is built to, or where most bundlers build it from. */
  isLikely: boolean;
}>;

/** What the configuration names as the frontend: folders or pages, relative to the configuration, and the place. */
export type Frontend = Readonly<{ names: readonly string[]; at: Place }>;

/** The source of the app's pages. */
export type FrontendSettings = Readonly<{
  /** A server; undefined where pages are files of the app. */
  server: string | undefined;
  /** The folder of the app's files, or the files, relative to the configuration. */
  frontend: Frontend | undefined;
}>;

export function frontendOf(config: Value, major: 1 | 2): FrontendSettings {
  const dist = configKey(member(config, "build"), major === 1 ? "distDir" : "frontendDist");
  const server = asUrl(asString(dist) ?? "")?.href;
  if (dist === undefined || server !== undefined) return { server, frontend: undefined };
  const files = dist.kind === "string" ? [dist] : stringsOf(dist);
  return { server, frontend: { names: files.map(({ value }) => value), at: dist.at } };
}

/** How many folders a front page is below the one that holds the Tauri app's own folder. */
const DEEPEST_PAGE = 3;

/** Where bundlers find the page that they build: Vite and Trunk, Angular, Vue and React's own, SvelteKit. */
const SOURCES = ["index.html", "src/index.html", "public/index.html", "src/app.html"];

/** Whether a path may be the front page of the app in `root`. */
export function mayBeFrontPage(path: string, root: string): boolean {
  if (!/(?:^|\/)(?:index|app)\.html$/.test(path)) return false;
  return (below(folderOf(root), path)?.split("/").length ?? Number.POSITIVE_INFINITY) <= DEEPEST_PAGE;
}

/**
 * The pages that may be the built one, the likely ones first. A committed page where the frontend is built to may be replaced by
 * the build.
 */
export function frontPages(project: Project, frontend: Frontend | undefined): FrontPage[] {
  const { location, files } = project;
  const likely = new Set([
    ...builtPages(location.root, frontend),
    ...SOURCES.map((name) => inFolder(folderOf(location.root), name)),
  ]);
  const others = [...files.keys()].filter((path) => !likely.has(path) && mayBeFrontPage(path, location.root));
  const found = [...likely, ...others].flatMap((path) => files.get(path) ?? []);
  return found.map((file) => ({
    path: file.path,
    id: file.id,
    marks: marksOf(file),
    isLikely: likely.has(file.path),
  }));
}

const known = new WeakMap<SourceFile, PageMarks>();

/** An unchanged page is one object at base and head, and read once for all platforms. */
export function marksOf(file: SourceFile): PageMarks {
  const marks = known.get(file) ?? readPage(file.text);
  known.set(file, marks);
  return marks;
}

/** The front page of what the configuration names, wherever it is in the repository. */
export function builtPages(root: string, frontend: Frontend | undefined): string[] {
  return (frontend?.names ?? []).flatMap((name) => {
    const path = joined(root, name);
    if (path === null) return [];
    return [/\.html?$/.test(path) ? path : inFolder(path, "index.html")];
  });
}
