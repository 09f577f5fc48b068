import { contentOf, type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import { causeOf } from "../../domain/gap-cause.ts";
import { code } from "../../domain/sentence.ts";
import type { Unfollowed } from "../../domain/tree.ts";
import { parseToml } from "../../formats/toml.ts";
import { asString, plain, type SourceFile, type Value } from "../../formats/value.ts";
import { someOf } from "../../words/lists.ts";
import type { Contents } from "../contents.ts";
import { inFolder } from "../paths.ts";
import { includedBy, settingIn } from "./config.ts";
import type { Dependency } from "./dependencies.ts";
import type { LocalCrate } from "./local-crates.ts";
import { readManifest } from "./manifest.ts";
import type { Patch } from "./patches.ts";
import type { CargoWorkspace } from "./workspace.ts";

/** A repository at one revision, in which cargo's manifests are looked for. */
type Held = Readonly<{ files: ReadonlyMap<string, SourceFile>; contents: Contents }>;

/** Gaps for manifests and settings of cargo that are no TOML: nobody knows what they ask for. */
export function unreadManifests({ files }: Held): Gap[] {
  return [...files.values()].flatMap((file) => {
    if (!/(?:^|\/)(?:Cargo\.toml|\.cargo\/config(?:\.toml)?)$/.test(file.path)) return [];
    if (readManifest(file) !== undefined) return [];
    const parsed = parseToml(file);
    if (parsed.ok) return [];
    const message = `${code(file.path)} isn't valid TOML, so cargo doesn't build with it: ${parsed.message}`;
    return [gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message })];
  });
}

/** Gaps for crates that are built from a folder which isn't in this repository or holds no crate. */
export function missingCrates(crates: readonly LocalCrate[], patches: readonly Patch[], held: Held): Gap[] {
  const dependencies = crates.flatMap((crate) => crate.dependencies).filter(({ kind }) => kind !== "dev");
  const missing = [...dependencies, ...patches].flatMap((each) => missingIn(each, held));
  const behind = Map.groupBy(missing, ({ link }) => link && causeOf(link));
  return missing.map((each) => missingGap(each, behind.get(each.link && causeOf(each.link)) ?? []));
}

/** A crate without a readable manifest. `there` is what lies in its place; `link` is what hides it. */
type Missing = Readonly<{
  wanted: Dependency | Patch;
  written: string | null;
  there: string;
  link: Unfollowed | undefined;
  isOutside: boolean;
}>;

function missingIn(wanted: Dependency | Patch, { files, contents }: Held): Missing[] {
  const { source } = wanted;
  if (source.kind === "nowhere")
    return [{ wanted, written: null, there: "", link: undefined, isOutside: false }];
  if (source.kind !== "path") return [];
  const { written, folder } = source;
  if (folder === null) return [{ wanted, written, there: "", link: undefined, isOutside: true }];
  const manifest = inFolder(folder, "Cargo.toml");
  if (files.has(manifest)) return [];
  const link = contents.through(manifest);
  return [{ wanted, written, there: contents.at(manifest), link, isOutside: false }];
}

/** One gap for everything in a submodule, however many crates it holds. */
function missingGap({ wanted, written, there, link, isOutside }: Missing, behind: readonly Missing[]): Gap {
  const { crate, value } = wanted;
  if (written === null) {
    const message = `${code(crate)} is to come from the workspace, which doesn't have it here: what it is can't be told.`;
    return gapAt(value.at, { kind: "not-followed", rests: wordsOf("not inherited", crate), message });
  }
  const rests = wordsOf("crate not here", crate, written, there);
  if (link !== undefined) {
    const names = [...new Set(behind.map((each) => each.wanted.crate))];
    const message = `The ${link.what} ${code(link.path)} isn't followed, and the app is built with what lies there (${someOf(names)}): what these crates depend on, and what they turn on, is not known.`;
    return gapAt(value.at, { kind: "not-followed", rests, message, cause: causeOf(link) });
  }
  const where = isOutside ? "outside of this repository" : "which isn't read here";
  const message = `${code(crate)} is built from ${code(written)}, ${where}: what it depends on, and what it turns on, is not known.`;
  return gapAt(value.at, { kind: "not-followed", rests, message });
}

/** Gaps for a root of the workspace that can't be read, and for lockfiles where cargo doesn't look. */
export function lostRoot({ own, root, folder, namedBy }: CargoWorkspace, { files, contents }: Held): Gap[] {
  if (own === undefined) return [];
  if (namedBy !== undefined && root === undefined) {
    const message = `The crate belongs to the workspace at ${code(asString(namedBy) ?? "")}, which can't be read here: its lockfile, its profiles and what it hands on are not known.`;
    const there = folder === null ? "" : contents.at(inFolder(folder, "Cargo.toml"));
    const rests = wordsOf("workspace not here", asString(namedBy), there);
    return [gapAt(namedBy.at, { kind: "not-followed", rests, message })];
  }
  return folder === null ? [] : decoys(own.folder, folder, files);
}

/** Gaps for settings of cargo that include a file that isn't read here, or that move the lockfile. */
export function lostSettings({ settings }: CargoWorkspace, held: Held): Gap[] {
  const moved = settingIn(settings, "resolver", "lockfile-path");
  return [
    ...settings.flatMap((config) => lostIncludes(config, held)),
    ...(moved === undefined ? [] : [movedLock(moved)]),
  ];
}

function lostIncludes(config: Value, { files, contents }: Held): Gap[] {
  const lost = includedBy(config).filter(
    (path) => path === null || (contents.isFile(path) && !files.has(path)),
  );
  if (lost.length === 0) return [];
  const message = `${code(config.at.path)} includes settings that aren't read here: what they set for the build is not known. Write them in place.`;
  const rests = wordsOf(
    "settings",
    plain(config),
    lost.map((path) => path && contents.at(path)),
  );
  return [gapAt(config.at, { kind: "not-followed", rests, message })];
}

/** Cargo 1.95 ignores the setting with a warning. Once a stable cargo reads it, it counts without a change in this repository. */
function movedLock(path: Value): Gap {
  const message = `${code("resolver.lockfile-path")} gives cargo another lockfile, where it heeds the setting: what that one pins isn't read. Take it away.`;
  return gapAt(path.at, { kind: "not-followed", rests: wordsOf("lockfile-path", plain(path)), message });
}

/** Gaps for lockfiles nearer than the root's: only the root's counts, so they pin nothing. */
function decoys(own: string, folder: string, files: ReadonlyMap<string, SourceFile>): Gap[] {
  const [lock, decoy] = [folder, own].map((each) => inFolder(each, "Cargo.lock"));
  if (lock === undefined || decoy === undefined || files.has(lock) || !files.has(decoy)) return [];
  const message = `${code(decoy)} pins nothing: the crate belongs to the workspace of ${code(inFolder(folder, "Cargo.toml"))}, and cargo takes ${code(lock)}, which isn't here. Commit that one.`;
  return [gapIn(decoy, { kind: "not-checked", rests: wordsOf("decoy"), message })];
}
