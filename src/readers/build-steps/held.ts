import { parseFile } from "../../formats/parse.ts";
import { member } from "../../formats/value.ts";
import { isPackageManifest } from "../../tauri/builds/package-scripts.ts";
import type { Project } from "../../tauri/project.ts";

/** Packages whose programs are called nothing like them. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ["tsc", "typescript"],
  ["svelte-kit", "@sveltejs/kit"],
  ["ng", "@angular/cli"],
  ["cap", "@capacitor/cli"],
  ["run-s", "npm-run-all"],
  ["run-p", "npm-run-all"],
  ["vue-cli-service", "@vue/cli-service"],
]);

/** A scope says whose program it is: `tauri` of `@tauri-apps/cli`. A few letters say nothing. */
const SHORTEST = 4;

/**
 * Whether `npx NAME` runs what a manifest of the repository asks for, so that a lockfile holds it. Any other name it takes from
 * the registry, whoever has it there.
 */
export function isHeld(name: string, project: Project): boolean {
  const asked = askedIn(project);
  const known = PROGRAMS.get(name);
  return [...asked].some(
    (each) =>
      each === name ||
      each === known ||
      each.endsWith(`/${name}`) ||
      (name.length >= SHORTEST && each.startsWith(`@${name}`)),
  );
}

const found = new WeakMap<Project, ReadonlySet<string>>();

function askedIn(project: Project): ReadonlySet<string> {
  const known = found.get(project);
  if (known !== undefined) return known;
  const manifests = [...project.files.values()].filter(({ path }) => isPackageManifest(path));
  const names = manifests.flatMap((file) => {
    const parsed = parseFile(file);
    if (!parsed.ok) return [];
    return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((part) => {
      const list = member(parsed.value, part);
      return list?.kind === "object" ? [...list.entries.keys()] : [];
    });
  });
  const asked = new Set(names);
  found.set(project, asked);
  return asked;
}
