import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import type { AppLocation } from "../../tauri/project.ts";

/** Settings of bundlers and of what they load, as code that runs where the frontend is built. */
const BUNDLERS =
  /^(?:(?:vite|svelte|astro|next|nuxt|webpack|rollup|rspack|rsbuild|rolldown|esbuild|postcss|tailwind|babel|vue|craco|uno|quasar)\.config|\.(?:postcss|babel)rc)\.[cm]?[jt]s$/;

/** Settings of any tool as code: they run where a command starts a tool of that name. */
export const SETTINGS_NAME = /(?:^|\/)(?:[\w-]+\.config|\.(?:postcss|babel)rc)\.[cm]?[jt]s$/;

/** Whether a file puts the app's frontend together. */
export function isBundler(path: string, app: AppLocation): boolean {
  return BUNDLERS.test(baseName(path)) && isOfFrontend(path, app);
}

/** Whether a file lies in a folder above the app, in the app's own, or right beside that. */
export function isOfFrontend(path: string, { root }: AppLocation): boolean {
  const above = withAncestors(root);
  return above.includes(folderOf(path)) || above.includes(folderOf(folderOf(path)));
}
