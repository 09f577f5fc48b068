import { authorises } from "../../src/compare/ipc/authority.ts";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { directoryOf } from "../../src/compare/ipc/scopes/directories.ts";
import type { Gap } from "../../src/domain/gap.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import type { Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { isCoreKey, newestKnown } from "../../src/facts/catalogue/permission-catalogue.ts";
import { offlineFacts } from "../../src/facts/facts.ts";
import { asBoolean, pick, plain } from "../../src/formats/value.ts";
import { readBuildScript } from "../../src/readers/tauri-acl/build-script.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import {
  type AppLocation,
  baseName,
  below,
  folderOf,
  type LockedCrate,
  type Project,
} from "../../src/tauri/project.ts";
import { aclManifest, KEYS } from "./acl-manifests.ts";
import type { Argument, FileText, PathRules, Request } from "./tauri-oracle.ts";

/** An app of which both are asked: its files, and the version of Tauri that it is taken to lock. */
export type Subject = Readonly<{ project: Project; grants: readonly IpcGrant[]; gaps: readonly Gap[] }>;

export function subject(
  location: AppLocation,
  texts: Readonly<Record<string, string>>,
  tauri: string,
): Subject {
  const files = Object.entries(texts).map(([path, text]) => [path, { path, id: text, text }] as const);
  const loaded = loadProject(location, new Map(files));
  const locked: LockedCrate = {
    version: tauri,
    source: "registry",
    checksum: null,
    assumed: false,
    at: null,
    folder: null,
  };
  const project: Project = {
    ...loaded,
    locked: (crate) => (crate === "tauri" ? locked : loaded.locked(crate)),
  };
  const { grants, gaps } = tauriAcl.read(project, offlineFacts());
  return { project, grants: grants.filter((grant) => grant.domain === "ipc"), gaps };
}

export function torilSays({ grants }: Subject, call: InvokeWitness, platform: Platform): boolean {
  return authorises(grants, call, platform);
}

/** Whether Toril says that it can't decide what something of the app lets through: then its answer counts for nothing. */
export function leavesUndecided({ grants }: Subject): boolean {
  return ipcComparison.compare([], grants).gaps.length > 0;
}

/** The same question in the oracle's terms. Files are told apart by their paths, and read by Tauri itself. */
export function request({ project }: Subject, platform: Platform, calls: readonly InvokeWitness[]): Request {
  const { root } = project.location;
  const inFolder = (name: string) =>
    [...project.files.values()]
      .filter(({ path }) => below(root, path)?.startsWith(`${name}/`) && /\.(json|toml)$/.test(path))
      .filter(({ path }) => baseName(folderOf(path)) !== "schemas")
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = (file: Readonly<{ path: string; text: string }>): FileText =>
    file.path.endsWith(".json") ? { json: file.text } : { toml: file.text };
  const script = readBuildScript(project.files.get(`${root === "" ? "" : `${root}/`}build.rs`), root);
  const own = [
    ...script.app.commands.map(({ name }) => generated(name)),
    ...inFolder("permissions").map(text),
  ];
  return {
    manifests: manifests(project),
    permissions: own,
    capabilities: inFolder("capabilities").map(text),
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

/** What Tauri's build writes for a command that the app declares. */
function generated(command: string): FileText {
  const slug = command.replaceAll("_", "-");
  const one = (effect: string) =>
    `[[permission]]\nidentifier = "${effect}-${slug}"\ncommands.${effect} = ["${command}"]\n`;
  return { toml: one("allow") + one("deny") };
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
  { command, payload, runs }: InvokeWitness,
  platform: Platform,
): Argument | undefined {
  if (Object.keys(payload).length === 0) return undefined;
  const text = (name: string) => String(payload[name]);
  const opener = payload.with === undefined ? undefined : String(payload.with);
  const [plugin, name] = command.replace(/^plugin:/, "").split("|");
  switch (plugin) {
    case "fs":
      return { kind: "path", path: text("path"), rules: pathRules(project, "fs", platform) };
    case "http":
      return { kind: "url", url: String((payload.clientConfig as Record<string, unknown>).url) };
    case "opener":
      return name === "open_path"
        ? {
            kind: "open-path",
            path: text("path"),
            with: opener,
            rules: pathRules(project, "opener", platform),
          }
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

function pathRules(project: Project, plugin: string, platform: Platform): PathRules {
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
