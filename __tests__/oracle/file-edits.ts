import { major } from "semver";
import { LISTED } from "../../src/catalogue/listed.ts";
import { isCoreKey } from "../../src/catalogue/permission-catalogue.ts";
import type { AppLocation } from "../../src/tauri/project.ts";
import type { Random } from "./random.ts";

const PLATFORMS = ["linux", "macos", "windows", "android", "ios"];

/** Permission files of an app: what it declares, grants by sets, or denies. */
const OWN = [
  '[[permission]]\nidentifier = "allow-greet"\ncommands.allow = ["greet"]\n',
  '[[permission]]\nidentifier = "allow-greet"\ncommands.allow = ["greet", "save"]\ncommands.deny = ["drop"]\n',
  '[default]\npermissions = ["allow-greet", "fs:allow-remove"]\n[[permission]]\nidentifier = "allow-greet"\ncommands.allow = ["greet"]\nplatforms = ["linux", "iOS"]\n',
  '[[set]]\nidentifier = "allow-greet"\ndescription = ""\npermissions = ["core:default", "shell:deny-execute"]\n',
  "",
];

/** One change to an app elsewhere than in its capabilities: configuration, layers of it, locked versions, permissions. */
export function editFiles(
  files: Record<string, string>,
  { root, config }: AppLocation,
  capabilities: readonly string[],
  tauri: string,
  { pick, below, chance }: Random,
): void {
  const inside = (path: string) => (root === "" ? path : `${root}/${path}`);
  const some = () => capabilities.filter(() => chance(0.6));
  const inline = { identifier: "inline", windows: ["*"], permissions: ["os:default", "fs:allow-exists"] };
  const listed = () => pick([[], some(), some(), [...some(), inline], undefined]);
  const acts: readonly (() => void)[] = [
    () => configure(files, config, (app) => setList(app, listed())),
    () => {
      const layer = { app: { security: { capabilities: pick([null, [], some()]) } } };
      files[inside(`tauri.${pick(PLATFORMS)}.conf.json`)] = JSON.stringify(layer);
    },
    () => {
      const plugins = { [pick(["fs", "opener"])]: { requireLiteralLeadingDot: chance(0.5) } };
      files[inside(`tauri.${pick(PLATFORMS)}.conf.json`)] = JSON.stringify({ plugins });
    },
    () => {
      files[inside("permissions/own.toml")] = pick(OWN);
      if (chance(0.5)) grant(files, inside("capabilities/own.json"), pick(["allow-greet", "default"]));
    },
    () => {
      files[inside("build.rs")] =
        'use tauri_build::*;\nfn main() { try_build(Attributes::new().app_manifest(AppManifest::new().commands(&["greet", "save_all"]))).unwrap(); }\n';
      if (chance(0.7)) grant(files, inside("capabilities/own.json"), pick(["allow-save-all", "deny-greet"]));
    },
    () => bump(files, major(tauri), below, pick),
    () => bump(files, major(tauri), below, pick),
  ];
  pick(acts)();
}

function grant(files: Record<string, string>, path: string, permission: string): void {
  files[path] = JSON.stringify({ identifier: "own-commands", windows: ["main"], permissions: [permission] });
}

function configure(files: Record<string, string>, path: string, change: (config: Config) => void): void {
  try {
    const parsed: Config = JSON.parse(files[path] ?? "");
    change(parsed);
    files[path] = JSON.stringify(parsed);
  } catch {
    // Another format than JSON stays as it is.
  }
}

type Config = { app?: { security?: { capabilities?: unknown } } };

function setList(config: Config, list: unknown): void {
  config.app = { ...config.app, security: { ...config.app?.security, capabilities: list } };
}

/** Other releases, for its Tauri, of some plugins that the app locks. */
function bump(
  files: Record<string, string>,
  tauri: number,
  below: Random["below"],
  pick: Random["pick"],
): void {
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith("Cargo.lock")) continue;
    files[path] = text.replaceAll(
      /(name = "tauri-plugin-([a-z-]+)"\r?\nversion = ")[^"]+/g,
      (whole, start: string, key: string) => {
        const versions = isCoreKey(key)
          ? []
          : (LISTED[key] ?? []).flatMap(([those]) => those).filter((version) => major(version) === tauri);
        return versions.length === 0 || below(2) === 0 ? whole : start + pick(versions);
      },
    );
  }
}
