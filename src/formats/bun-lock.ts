import { contentOf, type Gap, gapAt, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { FILE_FIELDS, unreadFields } from "./bun-fields.ts";
import { commandsIn, missing, type Release, type Releases, releasesIn } from "./bun-releases.ts";
import { isWorkspace, type Start, scopesFrom } from "./bun-scope.ts";
import { bunSettings } from "./bun-settings.ts";
import { targetOf } from "./bun-source.ts";
import { oddSyntax } from "./bun-text.ts";
import { heldFor } from "./bun-tree.ts";
import { type BunWorkspace, workspacesIn } from "./bun-workspaces.ts";
import type { LockedPackage, LockedPackages } from "./locked-packages.ts";
import { parseFile } from "./parse.ts";
import { MOST_PACKAGES } from "./unreadable.ts";
import { member, type ObjectValue, type SourceFile, type Value } from "./value.ts";

/** What Bun 1.1.39 to 1.4 write. Format 3 has tables in its `overrides`; what else differs, a Bun checks while it reads. */
const FORMATS = ["0", "1", "2", "3"];

/**
 * Reads Bun's text lockfile. What we can't understand is a gap. Bun itself ignores a lockfile that it can't read, with a
 * warning alone, and resolves everything anew unless it is told that the lockfile is frozen.
 */
export function readBunLock(file: SourceFile): LockedPackages {
  const parsed = parseFile(file);
  if (!parsed.ok) {
    const message = `${code(file.path)} isn't a lockfile that Bun can read, so no version in it counts: ${parsed.message}`;
    return empty(file, "", gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message }));
  }
  const version = versionOf(parsed.value);
  const [workspaces, packages] = ["workspaces", "packages"].map((name) => member(parsed.value, name));
  const isWhole = FORMATS.includes(version) && member(workspaces, "")?.kind === "object";
  if (!isWhole || workspaces?.kind !== "object" || (packages ?? workspaces).kind !== "object") {
    const message = `${code(file.path)} has a shape that no known Bun writes. Formats ${FORMATS[0]} to ${FORMATS.at(-1)} are read.`;
    return empty(file, version, gapIn(file.path, { kind: "unsupported", rests: contentOf(file), message }));
  }
  const table = packages?.kind === "object" ? packages : undefined;
  if ((table?.entries.size ?? 0) + workspaces.entries.size > MOST_PACKAGES) {
    const message = `${code(file.path)} names more than ${MOST_PACKAGES} packages; none of them was compared.`;
    return empty(file, version, gapIn(file.path, { kind: "truncated", rests: contentOf(file), message }));
  }
  const odd = [...oddSyntax(file), ...unreadFields("the lockfile", "bun.lock", parsed.value, FILE_FIELDS)];
  return lockedIn(file.path, version, parsed.value, { workspaces, packages: table }, odd);
}

function versionOf(lock: Value): string {
  const number = member(lock, "lockfileVersion");
  return number?.kind === "number" ? String(number.value) : "";
}

function empty({ path }: SourceFile, version: string, gap: Gap): LockedPackages {
  const nothing = { packages: new Map(), projects: new Map(), settings: [], answerTo: () => undefined };
  return { path, manager: "bun", version, ...nothing, gaps: [gap] };
}

type Tables = Readonly<{ workspaces: ObjectValue; packages: ObjectValue | undefined }>;

function lockedIn(
  path: string,
  version: string,
  lock: Value,
  tables: Tables,
  odd: readonly Gap[],
): LockedPackages {
  const { workspaces, gaps } = workspacesIn(tables.workspaces);
  const releases = releasesIn(tables.packages, workspaces);
  const starts = new Map(workspaces.map((each) => [each.folder, startsOf(each, releases)]));
  const scopeOf = scopesFrom([...starts.values()].flat());
  const locked = [...releases.byKey].map(
    ([key, release]) => [key, lockedPackage(release, scopeOf(release))] as const,
  );
  const project = workspaces.find(({ folder }) => folder === "");
  return {
    path,
    manager: "bun",
    version,
    packages: new Map(locked),
    projects: new Map(
      [...starts].map(([folder, each]) => [folder, keysOf(each.map(({ release }) => release))]),
    ),
    answerTo: answersIn(workspaces, releases, version === "0"),
    settings: bunSettings(lock),
    gaps: [...odd, ...gaps, ...releases.gaps, ...(project === undefined ? [] : missingIn(project, releases))],
  };
}

function lockedPackage(release: Release, scope: LockedPackage["scope"]): LockedPackage {
  const { id, source, integrity, at, lines } = release.entry;
  return {
    name: id.name,
    version: release.version,
    source,
    integrity,
    isArchiveHash: true,
    // Bun 1.4 writes `true`. But where nothing is written, it looks into the archive and runs what it finds there.
    hasInstallScript: release.hasInstallScript ? true : null,
    declared: commandsIn(release.entry),
    scope,
    names: [...release.names],
    needs: keysOf([...release.needs.keys()]),
    peers: peersIn(release.entry),
    target: targetOf(id),
    at,
    lines,
  };
}

function peersIn({ info }: Release["entry"]): string[] {
  const table = member(info, "peerDependencies");
  return table?.kind === "object" ? [...table.entries.keys()] : [];
}

function keysOf(releases: readonly Release[]): string[] {
  return [...new Set(releases.map(({ entry }) => entry.key))];
}

/** What a name means in a workspace: the package below the workspace's own name, else the one at the top. */
function heldIn({ folder, name }: BunWorkspace, wanted: string, { tree }: Releases): Release | null {
  return heldFor((folder === "" ? undefined : tree.inside.get(name)) ?? tree, wanted);
}

function startsOf(workspace: BunWorkspace, releases: Releases): Start[] {
  return workspace.asks.flatMap(({ name, isDev, isOptional }) => {
    const release = heldIn(workspace, name, releases);
    return release === null ? [] : [{ release, isDev, isOptional }];
  });
}

/** What the project itself asks for and the lockfile lacks. Those of the other folders come with their packages. */
function missingIn(project: BunWorkspace, releases: Releases): Gap[] {
  return project.asks
    .filter((ask) => !ask.isOptional && heldIn(project, ask.name, releases) === null)
    .map((ask) => missing("package.json", ask));
}

/** Format 0 wrote `packages/web` for a manifest's `workspace:*`. */
function answersIn(
  workspaces: readonly BunWorkspace[],
  releases: Releases,
  isOldest: boolean,
): LockedPackages["answerTo"] {
  const byFolder = new Map(workspaces.map((each) => [each.folder, each]));
  return (folder, name, text) => {
    const workspace = byFolder.get(folder);
    const asks = workspace?.asks.filter((ask) => ask.name === name) ?? [];
    const held = workspace === undefined ? null : heldIn(workspace, name, releases);
    const isLink = held !== null && (isWorkspace(held) || held.entry.id.text.startsWith("link:"));
    const meant = asks.find(
      (ask) => ask.text === text || (isOldest && isLink && text.startsWith("workspace:")),
    );
    if (meant === undefined || held === null) return undefined;
    return isLink ? null : held.entry.key;
  };
}
