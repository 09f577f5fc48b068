import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { UnpinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { isInstalled } from "../../formats/npm-fields.ts";
import type { NpmLock } from "../../formats/npm-lock.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { type Requirement, requirementsOf } from "../../formats/npm-requirements.ts";
import { resolveFrom } from "../../formats/npm-tree.ts";
import { parseFile } from "../../formats/parse.ts";
import { asBoolean, member, plain, stringsOf, type Value } from "../../formats/value.ts";
import { baseName, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { InstallFolder } from "./install-folder.ts";
import { newWorkspaces } from "./new-workspaces.ts";
import { type Override, overridesIn, unmetOverrides } from "./overrides.ts";
import { type Asked, askedFrom, isAnsweredBy, isMoving } from "./requirement.ts";
import { sourceOf } from "./unpinned.ts";

/** Who asks: the project, a workspace, or a package by its entry in the lockfile. */
type Asking = Readonly<{
  entry: NpmPackage | undefined;
  location: string;
  requirements: readonly Requirement[];
}>;

/**
 * What manifests ask for and the lockfile doesn't hold. `npm ci` refuses most of it, but `npm install` takes the newest version,
 * and even `npm ci` fetches an address in package.json. People who install then run code that nobody pinned.
 */
export function unlockedPackages(
  lock: NpmLock,
  folder: InstallFolder,
  project: Project,
): Readonly<{ grants: readonly UnpinnedPackage[]; gaps: readonly Gap[] }> {
  const overrides = overridesIn(folder.manifest);
  const manifests = manifestsOf(lock, folder, project);
  const asking = [...lock.packages.values()].map((entry): Asking => {
    const manifest = manifests.get(entry.location);
    const requirements = manifest === undefined ? ownRequirements(entry) : requirementsOf(manifest, false);
    return { entry, location: entry.location, requirements };
  });
  const grants = asking.flatMap((each) => {
    const asked = askedFrom(each.location, lock.path);
    return each.requirements.flatMap(
      (requirement) => unmetBy(lock, each, requirement, overrides, asked) ?? [],
    );
  });
  const gaps = [
    ...unmetOverrides(lock, overrides),
    ...newWorkspaces(lock, folder, project),
    ...newBundles(lock, folder),
  ];
  return { grants, gaps };
}

/** The manifests of the project and of its workspaces, by their locations in the lockfile. */
function manifestsOf(lock: NpmLock, folder: InstallFolder, { files }: Project): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  if (folder.manifest !== undefined) found.set("", folder.manifest);
  for (const location of lock.packages.keys()) {
    if (location === "" || isInstalled(location)) continue;
    const path = joined(folder.path, inFolder(location, "package.json"));
    const file = path === null ? undefined : files.get(path);
    const parsed = file && parseFile(file);
    if (parsed?.ok) found.set(location, parsed.value);
  }
  return found;
}

/** Gaps for bundles of the project: npm fetches them like any package, and nothing pins what their archives bring along. */
function newBundles(lock: NpmLock, { manifest }: InstallFolder): Gap[] {
  const known = lock.packages.get("")?.bundles ?? [];
  return ["bundleDependencies", "bundledDependencies"].flatMap((field) => {
    const value = member(manifest, field);
    const names = stringsOf(value).map((each) => each.value);
    const isNew = asBoolean(value) === true ? known !== "all" : names.some((name) => !known.includes(name));
    if (value === undefined || !isNew) return [];
    const message = `${code(field)} isn't in ${code(baseName(lock.path))}: npm fetches what such packages bring along, pinned by nothing. Commit the lockfile that npm writes.`;
    return [
      gapAt(value.at, { kind: "not-checked", rests: wordsOf("npm bundles", field, plain(value)), message }),
    ];
  });
}

/** What a locked package needs. Peers are left out, since they clash in honest lockfiles, and so are bundled packages. */
function ownRequirements({ source, requirements }: NpmPackage): readonly Requirement[] {
  return source.kind === "bundled" ? [] : requirements.filter(({ kind }) => kind === "needed");
}

function unmetBy(
  lock: NpmLock,
  { entry, location }: Asking,
  { name, text, kind, at }: Requirement,
  overrides: readonly Override[],
  asked: Asked,
): UnpinnedPackage | undefined {
  const found = resolveFrom(lock.packages, location, name);
  const isRecorded =
    entry?.requirements.some((each) => each.name === name && each.text === text) === true ||
    (found !== undefined && isTakenFor(lock, location, text, found, asked));
  if (found === undefined && (kind === "optional peer" || (kind === "optional" && isRecorded)))
    return undefined;
  if (found !== undefined) {
    const texts = [text, ...overrides.filter((each) => each.name === name).map((each) => each.text)];
    if (texts.some((each) => isAnsweredBy(each, found, asked) && (isRecorded || !isMoving(each))))
      return undefined;
    // The lockfile records what tags and branches meant when it was written.
    if (isRecorded && isMoving(text)) return undefined;
  }
  const has = found === undefined ? "doesn't have it" : `has ${code(`${found.name} ${found.version}`)}`;
  return {
    domain: "packages",
    kind: "unpinned-package",
    ecosystem: "npm",
    name,
    wanted: `${name}@${text}`,
    from: sourceOf(text),
    lock: { path: lock.path, has },
    at,
  };
}

/**
 * Format 1 doesn't record what the project asks for. npm then takes what lies there if that satisfies the requirement, and for
 * a tag anything that comes from a registry.
 */
function isTakenFor(lock: NpmLock, location: string, text: string, found: NpmPackage, asked: Asked): boolean {
  if (lock.version !== 1 || isInstalled(location)) return false;
  const isTag = /^[\w.-]*$/.test(text.trim());
  return isAnsweredBy(text, found, asked) || (isTag && found.source.kind === "registry");
}
