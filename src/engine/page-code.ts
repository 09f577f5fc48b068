import { appsAbove } from "../tauri/apps-above.ts";
import { below, folderOf } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";

/** Folders in which people keep programs, tests, and files that an app ships besides its pages. */
const OTHERS: ReadonlySet<string> = new Set([
  ...[
    "scripts",
    "script",
    "ci",
    ".ci",
    "tools",
    "tool",
    "bin",
    "build",
    "hack",
    ".github",
    ".gitlab",
    "server",
  ],
  ...["sidecar", "sidecars", "resources", "binaries", "eslint-rules", "isolation", "isolation-app"],
]);

/** Folders in which the pages of a frontend are. */
const PAGES: ReadonlySet<string> = new Set([
  ...["src", "app", "pages", "components", "composables", "layouts", "views", "routes", "stores", "public"],
  ...["static", "assets", "styles", "ui", "frontend", "web", "webview", "client", "www", "gui", "dist"],
]);

/**
 * Whether code lies among pages: the first folder of its path with a known name decides. Below an app's own folder, `src` holds
 * Rust, and a program may run what a bundle ships.
 */
export function isAmongPages(path: string, apps: readonly AppLocation[]): boolean {
  const own = appsAbove(path, apps).find(({ root }) => root !== "");
  const folder = folderOf(own === undefined ? path : (below(own.root, path) ?? path));
  const folders = folder.toLowerCase().split("/");
  const first = folders.find((name) => OTHERS.has(name) || PAGES.has(name)) ?? "";
  return PAGES.has(first) && !(own !== undefined && first === "src");
}

const CODE = /\.[cm]?[jt]sx?$/i;

/** Code in a language that pages and programs are written in. */
export function isCode(path: string): boolean {
  return CODE.test(path);
}

const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|__mocks__|benches|benchmarks?)\/.*\.(?:[cm]?[jt]sx?|snap)$|\.(?:test|spec|bench|cy)\.[cm]?[jt]sx?$|\.snap$/i;

/** Whether a file is a test of a frontend, by its folder or name. */
export function isTest(path: string): boolean {
  return TEST.test(path);
}
