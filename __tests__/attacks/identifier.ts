import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const CONFIG = "src-tauri/tauri.conf.json";
const WINDOWS = "src-tauri/tauri.windows.conf.json";

type Config = Readonly<{ app: Readonly<Record<string, unknown>> }>;

const config = JSON.parse(APP[CONFIG]) as Config;

function called(identifier: string): Files {
  return { [CONFIG]: JSON.stringify({ ...config, identifier }, null, 2) };
}

function moved(appDirectoriesOverride: unknown): Files {
  return { [CONFIG]: JSON.stringify({ ...config, app: { ...config.app, appDirectoriesOverride } }, null, 2) };
}

/** Pages may read all that lies in the folders of the app's own. */
const OWN_FOLDERS: Files = {
  "src-tauri/capabilities/main.json": JSON.stringify({
    identifier: "main",
    windows: ["main"],
    permissions: [
      "core:default",
      {
        identifier: "fs:allow-read-text-file",
        allow: ["$APPDATA/**", "$APPLOCALDATA/**", "$APPCONFIG/**"].map((path) => ({ path })),
      },
    ],
  }),
};

const PATHS = "Read in `path/desktop.rs` and `path/mod.rs` of tauri 2.12.5:";
const CLI = "`tauri build` of 2.12.5 gets past its check of identifiers with it, and";

export const IDENTIFIER: AttackClass = {
  name: "identifier",
  decides:
    "`$APPDATA` and its kin are the system's folders joined with the identifier, whatever that is, or what `appDirectoriesOverride` names: a path, one with a variable, one beside the executable. The CLI refuses identifiers with other characters than letters, digits, hyphens and dots.",
  attacks: [
    {
      name: "moves all folders of the app to the root",
      base: OWN_FOLDERS,
      change: moved("/"),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${PATHS} an absolute path is taken as it is.`,
    },
    {
      name: "moves all folders of the app to a person's own",
      base: OWN_FOLDERS,
      change: moved("$HOME"),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${PATHS} a variable may stand alone.`,
    },
    {
      name: "moves one folder up and down again",
      base: OWN_FOLDERS,
      change: moved({ data: "$DATA/../../.ssh/" }),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${PATHS} \`..\` is kept, and resolved where the scope is built.`,
    },
    {
      name: "climbs further than there are folders",
      base: OWN_FOLDERS,
      change: moved("$HOME/../../../../etc"),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${PATHS} the parent of the root is the root.`,
    },
    {
      name: "names a folder in snake case",
      base: OWN_FOLDERS,
      change: moved({ local_data: "$CONFIG/google-chrome" }),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: "`tauri-utils` 2.10.2 takes `localData`, `local-data` and `local_data`.",
    },
    {
      name: "moves the folders on one platform",
      base: OWN_FOLDERS,
      change: { [WINDOWS]: '{ "app": { "app-directories-override": "C:/Users" } }' },
      expect: "loud",
      rule: "ipc/scope-widened",
      at: WINDOWS,
      real: `${PATHS} an overlay is merged first.`,
    },
    {
      name: "is called two dots",
      base: OWN_FOLDERS,
      change: called(".."),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${CLI} \`$APPDATA\` is \`~/.local/share/..\`.`,
    },
    {
      name: "is called nothing",
      base: OWN_FOLDERS,
      change: called(""),
      expect: "loud",
      rule: "ipc/scope-widened",
      at: CONFIG,
      real: `${CLI} \`$APPDATA\` is \`~/.local/share\`.`,
    },
    {
      name: "is called two dots on one platform",
      base: OWN_FOLDERS,
      change: { "src-tauri/tauri.linux.conf.json": '{ "identifier": ".." }' },
      expect: "loud",
      rule: "ipc/scope-widened",
      at: "src-tauri/tauri.linux.conf.json",
      real: `${CLI} an overlay may set it.`,
    },
    {
      name: "leads out of the folders by a slash",
      base: OWN_FOLDERS,
      change: called("../../.mozilla"),
      expect: "loud",
      at: CONFIG,
      real: "The CLI refuses it, and `cargo build` doesn't.",
    },
    {
      name: "is called as the folder of programs that start by themselves",
      base: OWN_FOLDERS,
      change: called("autostart"),
      expect: "loud",
      at: CONFIG,
      real: `${CLI} \`$APPCONFIG\` is \`~/.config/autostart\`.`,
    },
    {
      name: "is called as another program",
      base: OWN_FOLDERS,
      change: called("com.google.Chrome"),
      expect: "loud",
      at: CONFIG,
      real: `${CLI} on macOS \`$APPCACHE\` is that program's.`,
    },
    {
      name: "says nothing of an app with another name of its own",
      base: OWN_FOLDERS,
      change: called("org.notes-app.desktop"),
      expect: "silent",
      real: `${PATHS} the app's own folders are where they were never anyone's.`,
    },
    {
      name: "says nothing of capitals in a name",
      base: OWN_FOLDERS,
      change: called("com.Example.Notes"),
      expect: "silent",
      real: `${PATHS} the same, in other letters.`,
    },
    {
      name: "says nothing of a name without a dot that stays",
      base: { ...OWN_FOLDERS, ...called("Notes") },
      change: { [CONFIG]: JSON.stringify({ version: "0.2.0", ...config, identifier: "Notes" }) },
      expect: "silent",
      real: "Nothing moves.",
    },
    {
      name: "says nothing of folders that are moved to where they are",
      base: { ...OWN_FOLDERS, ...moved({ data: "$DATA/com.example.notes" }) },
      change: moved({ data: "$DATA/./com.example.notes/", log: "$TEMP/com.example.notes/logs" }),
      expect: "silent",
      real: `${PATHS} \`.\` and slashes at the end are dropped.`,
    },
    {
      name: "says nothing of a setting that this Tauri doesn't know",
      base: {
        ...OWN_FOLDERS,
        "src-tauri/Cargo.lock": APP["src-tauri/Cargo.lock"].replace(
          'version = "2.12.5"',
          'version = "2.11.1"',
        ),
      },
      change: moved("$HOME"),
      expect: "silent",
      real: "The key came with tauri 2.12.0; a build of 2.11 refuses it as an unknown field.",
    },
  ],
};
