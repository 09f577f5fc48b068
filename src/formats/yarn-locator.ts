import { OWN_REGISTRY, type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { isVersion } from "./npm-source.ts";
import { pathFrom } from "./yarn-entry.ts";
import { addressSource, fileSource, gitSource, isArchivePath } from "./yarn-source.ts";

/** What a locator of a later Yarn (`name@protocol:…`) means: one package, wherever it is asked for. */
export type Located = Readonly<{
  /** The real name: of what a patch makes that of the package that it patches. */
  name: string;
  source: Source;
  kind: "package" | "project" | "patched";
  /** Yarn uses the folder itself and keeps no copy. */
  isSoft: boolean;
  target: string | null;
  /** The version where the locator says it. */
  version: string | null;
  /** The patches that lie in the repository, by their paths. */
  patches: readonly string[];
}>;

/** Patches of patches, and folders that lie relative to folders: real ones have two. */
const DEEPEST = 8;

/** Patches of one package; they are told one by one. */
const MOST_PATCHES = 16;

/** Yarn's own split of a reference into protocol, source, selector and parameters. */
const REFERENCE = /^([^#:]*:)?((?:(?!::)[^#])*)(?:#((?:(?!::).)*))?(?:::(.*))?$/;
const LOCATOR = /^((?:@[^/]+?\/)?[^@/]+?)@(.+)$/;
const OWN_PROTOCOL = /^(?:npm|workspace|link|portal|file|patch|exec):/;
const BUILTIN = /^(?:optional!|~)?builtin<compat\/[a-z-]+>$/;
const ARCHIVE = /^https?:\/\/[^?#]+\.(?:tgz|tar\.gz)(?:\?[^#]*)?$/;

type Reference = Readonly<{ name: string; text: string; version: string } & Parts>;
type Parts = Readonly<{ protocol: string; source: string | null; selector: string; params: Params }>;
type Params = ReadonlyMap<string, string>;

/** Null for a locator of a form that Yarn isn't known to write. `version` is what the block says, for addresses. */
export function located(locator: string, version: string, depth = 0): Located | null {
  const [, name, text] = LOCATOR.exec(locator) ?? [];
  if (name === undefined || text === undefined || depth > DEEPEST) return null;
  if (!OWN_PROTOCOL.test(text) && /#(?:[^#]*&)?commit=/.test(text)) return gitAt(name, text);
  const parts = partsOf(text);
  if (parts === null) return null;
  return byProtocol({ name, text, version, ...parts }, depth);
}

function byProtocol(reference: Reference, depth: number): Located | null {
  const { name, version, text, selector, params, source } = reference;
  switch (reference.protocol) {
    case "npm:":
      return source === null ? releaseAt(name, selector, params) : null;
    case "workspace:":
      return source === null && has(params) ? folderAt(name, pathFrom("", selector), "project") : null;
    case "link:":
    case "portal:":
      return source === null && has(params, "locator")
        ? folderAt(name, pathIn(reference, depth), "soft")
        : null;
    case "file:":
      return has(params, "hash", "locator") ? fileAt(reference, depth) : null;
    case "patch:":
      return has(params, "version", "hash", "locator") ? patchedAt(reference, depth) : null;
    case "exec:":
      return packageAt(name, { kind: "unknown", text });
    case "https:":
    case "http:":
      return ARCHIVE.test(text) || /^https:\/\/codeload\.github\.com\//.test(text)
        ? packageAt(name, addressSource({ name, version }, text))
        : null;
    default:
      return null;
  }
}

function partsOf(text: string): Parts | null {
  const [, protocol = "", body = "", selector, query] = REFERENCE.exec(text) ?? [];
  const params = paramsIn(query);
  try {
    const source = selector === undefined ? null : decodeURIComponent(body);
    return params && { protocol, source, selector: decodeURIComponent(selector ?? body), params };
  } catch {
    return null;
  }
}

/** Null where a parameter stands twice. */
function paramsIn(query: string | undefined): Params | null {
  const pairs = [...new URLSearchParams(query ?? "")];
  const params = new Map(pairs);
  return params.size === pairs.length ? params : null;
}

function has(params: Params, ...known: readonly string[]): boolean {
  return [...params.keys()].every((name) => known.includes(name));
}

function packageAt(name: string, source: Source, version: string | null = null): Located {
  return { name, source, version, kind: "package", isSoft: false, target: null, patches: [] };
}

/** A release of a registry. Yarn notes the address of its archive where that isn't the one that registries use. */
function releaseAt(name: string, version: string, params: Params): Located | null {
  if (!isVersion(version) || !has(params, "__archiveUrl")) return null;
  const archive = params.get("__archiveUrl");
  return packageAt(name, archive ? addressSource({ name, version }, archive) : OWN_REGISTRY, version);
}

function gitAt(name: string, text: string): Located {
  const [repository = "", ...rest] = text.split("#");
  const params = new URLSearchParams(rest.join("#"));
  const commits = params.getAll("commit");
  params.delete("commit");
  params.sort();
  return packageAt(
    name,
    gitSource(repository, commits.length === 1 ? (commits[0] ?? null) : null, `${params}`),
  );
}

function folderAt(name: string, target: string | null, as: "project" | "soft" | "copied"): Located | null {
  if (target === null) return null;
  const kind = as === "project" ? "project" : "package";
  return { ...packageAt(name, THIS_REPOSITORY), kind, isSoft: as !== "copied", target };
}

/** `file:./lib#./lib`: the path stands on both sides of the `#`. */
function fileAt(reference: Reference, depth: number): Located | null {
  const path =
    reference.source === null || reference.source === reference.selector ? pathIn(reference, depth) : null;
  if (path === null || !isArchivePath(path)) return folderAt(reference.name, path, "copied");
  return packageAt(reference.name, fileSource(path));
}

/** A path is relative to the folder of the package that asks, which the parameter `locator` names. */
function pathIn({ selector, params }: Parts, depth: number): string | null {
  const folder = askingFolder(params, depth);
  return folder === null ? null : pathFrom(folder, selector);
}

function askingFolder(params: Params, depth: number): string | null {
  const parent = params.get("locator");
  return parent === undefined ? "" : (located(parent, "", depth + 1)?.target ?? null);
}

function patchedAt({ source, version, selector, params }: Reference, depth: number): Located | null {
  const written = selector.split("&", MOST_PATCHES + 1);
  if (written.length > MOST_PATCHES) return null;
  const inner = source === null ? null : located(source, version, depth + 1);
  if (inner === null || inner.kind === "project") return null;
  const folder = askingFolder(params, depth);
  const paths = written.filter((patch) => !BUILTIN.test(patch)).map((patch) => patchPath(patch, folder));
  const patches = paths.filter((path) => path !== null);
  return patches.length < paths.length
    ? null
    : { ...inner, kind: "patched", patches: [...inner.patches, ...patches] };
}

function patchPath(written: string, folder: string | null): string | null {
  const patch = written.slice(written.lastIndexOf("!") + 1);
  if (patch === "" || /[<>]/.test(patch)) return null;
  if (patch.startsWith("~/")) return pathFrom("", patch.slice(2));
  return folder === null ? null : pathFrom(folder, patch);
}
