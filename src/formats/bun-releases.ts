import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { THIS_REPOSITORY } from "../domain/source.ts";
import { type BunEntry, entryOf } from "./bun-entry.ts";
import { asksIn, type BunAsk, oddEntry, REMEDY } from "./bun-fields.ts";
import { idIn } from "./bun-source.ts";
import { type BunFolder, emptyTree, folderAt, heldFor, namesIn } from "./bun-tree.ts";
import { type BunWorkspace, workspaceKey } from "./bun-workspaces.ts";
import { isPackageName } from "./npm-source.ts";
import { asBoolean, type Member, member, type ObjectValue, plain } from "./value.ts";

/** A release that a bun.lock pins, with all folders that hold it. */
export type Release = {
  readonly entry: BunEntry;
  readonly version: string;
  readonly names: Set<string>;
  /** What it needs, and whether all its folders may do without. */
  readonly needs: Map<Release, boolean>;
  hasInstallScript: boolean;
};

/** All releases by their keys, where they lie, and what is odd about them. */
export type Releases = Readonly<{
  byKey: ReadonlyMap<string, Release>;
  tree: BunFolder<Release>;
  gaps: readonly Gap[];
}>;

/** Reads `packages`, and finds what its packages need. Bun looks for that along the paths alone, whatever the versions. */
export function releasesIn(table: ObjectValue | undefined, workspaces: readonly BunWorkspace[]): Releases {
  const reader = new ReleaseReader(workspaces);
  for (const [path, entry] of table?.entries ?? []) reader.take(path, entry);
  reader.takeWorkspaces();
  reader.takeNeeds();
  return reader;
}

class ReleaseReader implements Releases {
  readonly byKey = new Map<string, Release>();
  readonly tree = emptyTree<Release>();
  readonly gaps: Gap[] = [];
  readonly #workspaces: ReadonlyMap<string, BunWorkspace>;
  readonly #held: (readonly [BunFolder<Release>, Release, readonly BunAsk[]])[] = [];

  constructor(workspaces: readonly BunWorkspace[]) {
    const inside = workspaces.filter(({ folder }) => folder !== "");
    this.#workspaces = new Map(inside.map((each) => [workspaceKey(each), each]));
  }

  take(path: string, member: Member): void {
    const names = namesIn(path);
    const entry = entryOf(path, member);
    const fault = names === undefined ? "lies deeper than Bun would nest it" : faultOf(names, entry);
    if (fault !== undefined) this.gaps.push(oddEntry(path, member.key, fault, member.value));
    if (names === undefined || entry === null) return;
    for (const gap of entry.gaps) this.gaps.push(gap);
    const folder = folderAt(this.tree, names);
    const release = this.#releaseOf(entry);
    if (commandsIn(entry) !== commandsIn(release.entry))
      this.gaps.push(
        oddEntry(path, member.key, "names other commands than an entry before it", member.value),
      );
    if (entry.integrity !== release.entry.integrity) this.gaps.push(otherBytes(path, entry, release.entry));
    release.names.add(folder.name);
    if (saysScript(entry)) release.hasInstallScript = true;
    folder.held = release;
    if (entry.id.kind !== "workspace") this.#held.push([folder, release, asksIn(entry.info)]);
    else if (!this.#workspaces.has(entry.key))
      this.gaps.push(
        oddEntry(path, member.key, "is a workspace that the lockfile doesn't list", member.value),
      );
  }

  #releaseOf(entry: BunEntry): Release {
    const known = this.byKey.get(entry.key);
    if (known !== undefined) return known;
    const version =
      entry.id.kind === "npm" ? entry.id.text : (this.#workspaces.get(entry.key)?.version ?? "");
    const made = { entry, version, names: new Set<string>(), needs: new Map(), hasInstallScript: false };
    this.byKey.set(entry.key, made);
    return made;
  }

  /** Workspaces count even if `packages` doesn't list them: their names are taken from the start. */
  takeWorkspaces(): void {
    for (const [key, workspace] of this.#workspaces) {
      const release = this.#releaseOf(entryForWorkspace(key, workspace));
      const folder = folderAt(this.tree, [workspace.name]);
      if (folder.held !== null && folder.held !== release)
        this.gaps.push(takenName(workspace, folder.held.entry));
      folder.held = release;
      release.names.add(workspace.name);
      this.#held.push([folder, release, workspace.asks]);
    }
  }

  takeNeeds(): void {
    for (const [folder, release, asks] of this.#held) {
      for (const ask of asks) {
        const needed = heldFor(folder, ask.name);
        if (needed !== null) release.needs.set(needed, ask.isOptional && release.needs.get(needed) !== false);
        else if (!ask.isOptional) this.gaps.push(missing(release.entry.key, ask));
      }
    }
  }
}

function faultOf(names: readonly string[], entry: BunEntry | null): string | undefined {
  if (!names.every(isPackageName)) return "is no path of packages";
  return entry === null ? "is no list that begins with a package" : undefined;
}

/** The commands of a package. Bun takes them from here, whatever the package says. */
export function commandsIn({ info }: BunEntry): string {
  const said = ["bin", "binDir"].map((name) => member(info, name));
  return wordsOf("commands", ...said.map((value) => value && plain(value)));
}

function saysScript({ info }: BunEntry): boolean {
  return asBoolean(member(info, "hasInstallScript")) === true;
}

function otherBytes(path: string, entry: BunEntry, first: BunEntry): Gap {
  const message = `The entry ${code(path)} pins ${code(entry.key)} to another hash than an entry before it, so it isn't known which one counts. ${REMEDY}`;
  const rests = wordsOf("bun hashes", entry.key, entry.integrity, first.integrity);
  return gapAt(entry.lines.checksum, { kind: "not-followed", rests, message });
}

function entryForWorkspace(key: string, { at }: BunWorkspace): BunEntry {
  const lines = { version: at, source: at, checksum: at };
  return {
    key,
    id: idIn(key),
    source: THIS_REPOSITORY,
    integrity: null,
    info: undefined,
    at,
    lines,
    gaps: [],
  };
}

function takenName({ name, folder }: BunWorkspace, { key, at }: BunEntry): Gap {
  const message = `${code(name)} is the workspace ${code(folder)} and another package too, so it isn't known which one counts. ${REMEDY}`;
  return gapAt(at, { kind: "not-followed", rests: wordsOf("bun workspace", name, folder, key), message });
}

/** A gap for what is asked for and not there. Bun drops the whole lockfile there, and resolves everything anew. */
export function missing(who: string, { name, text, at }: BunAsk): Gap {
  const message = `${code(who)} asks for ${code(`${name}@${text}`)}, which the lockfile lacks, so Bun may resolve everything anew. Let Bun write the lockfile anew.`;
  return gapAt(at, { kind: "not-checked", rests: wordsOf("bun requirement", who, name, text), message });
}
