import { parseFile } from "../../formats/parse.ts";
import { member } from "../../formats/value.ts";
import { inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { installedFolders } from "./installed-folders.ts";

/**
 * Packages whose programs are called otherwise than the package. No other package of a scope is taken for one: `npx plugin-fs`
 * beside `@tauri-apps/plugin-fs`, which has no program, takes whatever has that name in the registry.
 */
const PROGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["api-extractor", ["@microsoft/api-extractor"]],
  ["babel", ["@babel/cli"]],
  ["biome", ["@biomejs/biome"]],
  ["cap", ["@capacitor/cli"]],
  ["changeset", ["@changesets/cli"]],
  ["commitlint", ["@commitlint/cli"]],
  ["graphql-codegen", ["@graphql-codegen/cli"]],
  ["lingui", ["@lingui/cli"]],
  ["napi", ["@napi-rs/cli"]],
  ["ncc", ["@vercel/ncc"]],
  ["ng", ["@angular/cli"]],
  ["openapi-generator-cli", ["@openapitools/openapi-generator-cli"]],
  ["paraglide-js", ["@inlang/paraglide-js"]],
  ["playwright", ["@playwright/test"]],
  ["run-p", ["npm-run-all", "npm-run-all2"]],
  ["run-s", ["npm-run-all", "npm-run-all2"]],
  ["sentry-cli", ["@sentry/cli"]],
  ["svelte-kit", ["@sveltejs/kit"]],
  ["swc", ["@swc/cli"]],
  ["tailwindcss", ["@tailwindcss/cli"]],
  ["tauri", ["@tauri-apps/cli"]],
  ["tsc", ["typescript"]],
  ["unocss", ["@unocss/cli"]],
  ["vue-cli-service", ["@vue/cli-service"]],
  ["wdio", ["@wdio/cli"]],
]);

/**
 * Whether `npx NAME` in one of these folders runs what is installed there because a manifest asks for it, so that a lockfile holds
 * it. Any other name it takes from the registry, whoever has it there.
 */
export function isHeld(name: string, folders: readonly string[] | null, project: Project): boolean {
  const packages = [name, ...(PROGRAMS.get(name) ?? [])];
  const installed = askedAround(project);
  if (packages.some((each) => installed.has(each))) return true;
  const own = (folders ?? []).flatMap(withAncestors).flatMap((folder) => askedIn(folder, project));
  return packages.some((each) => own.includes(each));
}

const found = new WeakMap<Project, ReadonlySet<string>>();

function askedAround(project: Project): ReadonlySet<string> {
  const known = found.get(project);
  if (known !== undefined) return known;
  const asked = new Set(installedFolders(project).flatMap((folder) => askedIn(folder, project)));
  found.set(project, asked);
  return asked;
}

/** The packages that the manifest of a folder asks for. */
function askedIn(folder: string, { files }: Project): string[] {
  const file = files.get(inFolder(folder, "package.json"));
  const parsed = file && parseFile(file);
  if (parsed?.ok !== true) return [];
  return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((part) => {
    const list = member(parsed.value, part);
    return list?.kind === "object" ? [...list.entries.keys()] : [];
  });
}
