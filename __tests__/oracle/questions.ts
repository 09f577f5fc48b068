import { isCoreKey, newestKnown } from "../../src/catalogue/permission-catalogue.ts";
import { authorises } from "../../src/compare/ipc/authority.ts";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { directoryOf } from "../../src/compare/ipc/scopes/directories.ts";
import type { Gap } from "../../src/domain/gap.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import type { Platform } from "../../src/domain/platform.ts";
import { OWN_REGISTRY } from "../../src/domain/source.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { interfacesIn } from "../../src/engine/enrich.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import { asBoolean, pick, plain, type SourceFile } from "../../src/formats/value.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { baseName } from "../../src/tauri/paths.ts";
import type { AppLocation, LockedCrate, Project } from "../../src/tauri/project.ts";
import { plenty } from "../work.ts";
import { aclManifest, KEYS } from "./acl-manifests.ts";
import { builtFiles } from "./built-files.ts";
import type { Argument, PathRules, Request } from "./tauri-oracle.ts";

/** An app of which both are asked: its files, and the version of Tauri that it is taken to lock. */
export type Subject = Readonly<{ project: Project; grants: readonly IpcGrant[]; gaps: readonly Gap[] }>;

/** Without a version of Tauri, the one that its lockfile pins. */
export function subject(
  location: AppLocation,
  texts: Readonly<Record<string, string>>,
  tauri?: string,
  facts: Facts = offlineFacts(),
): Subject {
  const files = Object.entries(texts).map(([path, text]) => [path, sourceFile(path, text)] as const);
  const loaded = loadProject(location, new Map(files));
  const project = tauri === undefined ? loaded : locking(loaded, tauri);
  const interfaces = interfacesIn(tauriAcl.needs?.(null, project) ?? [], facts);
  const { grants, gaps } = tauriAcl.read({ ...project, interfaces });
  return { project, grants: grants.filter((grant) => grant.domain === "ipc"), gaps };
}

const lockfiles = new Map<string, SourceFile>();

/** A lockfile is the same object for all apps that have it, so that it is parsed once. */
function sourceFile(path: string, text: string): SourceFile {
  const file = { path, id: text, text };
  if (baseName(path) !== "Cargo.lock") return file;
  const name = `${path}\0${text}`;
  const known = lockfiles.get(name) ?? file;
  lockfiles.set(name, known);
  return known;
}

function locking(project: Project, version: string): Project {
  const locked: LockedCrate = {
    version,
    source: OWN_REGISTRY,
    checksum: null,
    assumed: false,
    at: null,
    folder: null,
  };
  return { ...project, locked: (crate) => (crate === "tauri" ? locked : project.locked(crate)) };
}

/**
 * Whether Toril says that a call is let happen. The oracle takes a page to say that it wants a sidecar where it must: the first
 * entry of a name decides, so that one of the two calls at most is let happen.
 */
export function torilSays({ grants }: Subject, call: InvokeWitness, platform: Platform): boolean {
  const { payload } = call;
  const asSidecar = { ...call, payload: { ...payload, options: { sidecar: true } } };
  const asked =
    typeof payload.program === "string" && payload.options === undefined ? [call, asSidecar] : [call];
  return asked.some((each) => authorises(grants, each, platform, plenty()));
}

/** Whether Toril says that it can't decide what something of the app lets through: then its answer counts for nothing. */
export function leavesUndecided({ grants }: Subject): boolean {
  return ipcComparison.compare([], grants, plenty()).gaps.length > 0;
}

/** The same question in the oracle's terms. */
export function request({ project }: Subject, platform: Platform, calls: readonly InvokeWitness[]): Request {
  return {
    manifests: manifests(project),
    ...builtFiles(project),
    enabled: plainConfig(project, platform),
    target: platform,
    calls: calls.map((call) => ({
      window: call.window,
      webview: call.webview,
      origin: call.origin,
      command: call.command,
      argument: argument(project, call, platform),
    })),
  };
}

function plainConfig(project: Project, platform: Platform): unknown {
  const enabled = pick(project.config(platform), "app", "security", "capabilities");
  return enabled === undefined ? [] : plain(enabled);
}

const manifestsOf = new Map<string, Record<string, unknown>>();

/** Every plugin's, at the versions that Toril takes; the same object for the same versions. */
function manifests(project: Project): Record<string, unknown> {
  const keys = KEYS.filter((key) => !isCoreKey(key) || key.startsWith("core"));
  const versions = keys.map((key) => {
    const locked = project.locked(isCoreKey(key) ? "tauri" : `tauri-plugin-${key}`);
    return [key, locked?.version ?? newestKnown(key) ?? ""] as const;
  });
  const name = JSON.stringify(versions);
  const known =
    manifestsOf.get(name) ??
    Object.fromEntries(versions.map(([key, version]) => [key, aclManifest(key, version)]));
  manifestsOf.set(name, known);
  return known;
}

function argument(
  project: Project,
  { command, payload, runs, startedIn }: InvokeWitness,
  platform: Platform,
): Argument | undefined {
  if (Object.keys(payload).length === 0) return undefined;
  const text = (name: string) => String(payload[name]);
  const rules = (name: string) => ({ ...pathRules(project, name, platform), startedIn });
  const opener = payload.with === undefined ? undefined : String(payload.with);
  const [plugin, name] = command.replace(/^plugin:/, "").split("|");
  switch (plugin) {
    case "fs":
      return { kind: "path", path: text("path"), rules: rules("fs") };
    case "http":
      return { kind: "url", url: String((payload.clientConfig as Record<string, unknown>).url) };
    case "opener":
      return name === "open_path"
        ? { kind: "open-path", path: text("path"), with: opener, rules: rules("opener") }
        : { kind: "open-url", url: text("url"), with: opener };
    case "shell":
      return { kind: "program", program: text("program"), args: payload.args as string[], runs };
  }
  return undefined;
}

const VARIABLES =
  "AUDIO CACHE CONFIG DATA LOCALDATA DESKTOP DOCUMENT DOWNLOAD EXE FONT HOME PICTURE PUBLIC RUNTIME TEMPLATE VIDEO RESOURCE TEMP APPCONFIG APPDATA APPLOCALDATA APPCACHE APPLOG"
    .split(" ")
    .map((name) => `$${name}`);

function pathRules(project: Project, plugin: string, platform: Platform): Omit<PathRules, "startedIn"> {
  const set = asBoolean(pick(project.config(platform), "plugins", plugin, "requireLiteralLeadingDot"));
  const app = { identifier: project.identifier, product: project.name, moved: {} };
  return {
    requireLiteralLeadingDot: set ?? platform !== "windows",
    directories: Object.fromEntries(
      VARIABLES.map((name) => [name, directoryOf(name, platform, app) ?? null] as const),
    ),
  };
}

/** An app that gives one scope to one command, in every window. */
export function scopeSubject(
  allow: readonly unknown[],
  deny: readonly unknown[],
  tauri: string,
  command: string,
): Subject {
  const [plugin, name = ""] = command.replace("plugin:", "").split("|");
  const permission = { identifier: `${plugin}:allow-${name.replaceAll("_", "-")}`, allow, deny };
  const capability = { identifier: "one", windows: ["*"], permissions: [permission] };
  const files = {
    "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "com.example.notes", app: {} }),
    "src-tauri/capabilities/one.json": JSON.stringify(capability),
  };
  return subject({ root: "src-tauri", config: "src-tauri/tauri.conf.json" }, files, tauri);
}
