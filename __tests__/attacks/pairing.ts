import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const CONFIG = "src-tauri/tauri.conf.json";

type Config = Readonly<Record<string, unknown> & { app: Readonly<Record<string, unknown>> }>;

/** The app of every attack in another folder, with what is different about it. */
function appIn(folder: string, changed: object, files: Files = {}): Files {
  const own = [
    "Cargo.toml",
    "build.rs",
    "src/lib.rs",
    "src/main.rs",
    "src/setup.rs",
    "capabilities/main.json",
  ] as const;
  const at = (name: string) => (folder === "." ? name : `${folder}/${name}`);
  return {
    ...Object.fromEntries(own.map((name) => [at(name), APP[`src-tauri/${name}`]])),
    [at("Cargo.lock")]: APP["src-tauri/Cargo.lock"],
    [at("tauri.conf.json")]: JSON.stringify({ ...JSON.parse(APP[CONFIG]), ...changed }, null, 2),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [at(name), text])),
  };
}

const NO_APP: Files = Object.fromEntries(
  Object.keys(APP)
    .filter((path) => path.startsWith("src-tauri/"))
    .map((path) => [path, null]),
);

const OWN_CRATE = APP["src-tauri/Cargo.toml"].replace('name = "app"', 'name = "viewer"');
const OWN_LOCK = APP["src-tauri/Cargo.lock"].replace('name = "app"', 'name = "viewer"');

/** An app that shares no name with the other one. */
const OTHER = { productName: "Viewer", identifier: "com.example.viewer" };

function otherIn(folder: string, changed: object = {}, files: Files = {}): Files {
  return appIn(
    folder,
    { ...OTHER, ...changed },
    { "Cargo.toml": OWN_CRATE, "Cargo.lock": OWN_LOCK, ...files },
  );
}

const { app } = JSON.parse(APP[CONFIG]) as Config;

/** What is no news where an app is new to everyone, and grave where it isn't. */
const OPEN = {
  app: { ...app, windows: [{ label: "main", additionalBrowserArgs: "--disable-web-security" }] },
};

/** An example of which only the configuration counts: it depends on nothing, and its pages call what every app's may. */
function example(name: string): Files {
  const itself = `name = "${name}"\nversion = "0.1.0"\n`;
  return {
    "capabilities/main.json": JSON.stringify({
      identifier: "main",
      windows: ["main"],
      permissions: ["core:default"],
    }),
    "Cargo.toml": `[package]\n${itself}`,
    "Cargo.lock": `version = 4\n\n[[package]]\n${itself}`,
    "build.rs": null,
  };
}

const CLI = "Asked of the CLI, 2.12.5, by what it says of a broken Cargo.toml:";

export const PAIRING: AttackClass = {
  name: "pairing",
  decides:
    "An app is the same to people and their systems by its identifier, its product's name and its program. The CLI builds the app of the folder where it is started, else of its `src-tauri`, else the first below that `.taurignore` or `.gitignore` doesn't hide: names with a dot first, then by their bytes, three folders deep.",
  attacks: [
    {
      name: "puts a wide app with the same identifier beside the narrow one",
      change: appIn("desktop", { ...OPEN, productName: "Notes Desktop" }),
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: "Its installer replaces the other app, and it has that one's folders.",
    },
    {
      name: "puts a wide app with the same name beside the narrow one",
      change: otherIn("desktop", { ...OPEN, productName: "Notes" }),
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: "The upgrade code of an installer for Windows is computed from the product's name.",
    },
    {
      name: "puts a wide app of the same crate beside the narrow one",
      change: otherIn("desktop", OPEN, { "Cargo.toml": APP["src-tauri/Cargo.toml"] }),
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: "The program has the crate's name where nothing else is set.",
    },
    {
      name: "spells the identifier in other letters",
      change: otherIn("desktop", { ...OPEN, identifier: "COM.Example.Notes" }),
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: "Folders on macOS and Windows are the same in whatever case.",
    },
    {
      name: "takes the identifier in the configuration of one platform",
      change: otherIn("desktop", OPEN, {
        "tauri.windows.conf.json": '{ "identifier": "com.example.notes" }',
      }),
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: "The overlay of a platform replaces the identifier.",
    },
    {
      name: "lets an example that was always wide take the identifier",
      base: otherIn("examples/wide", OPEN),
      change: {
        "examples/wide/tauri.conf.json": JSON.stringify({
          ...JSON.parse(APP[CONFIG]),
          ...OPEN,
          productName: "Wide",
        }),
      },
      expect: "loud",
      at: "examples/wide/tauri.conf.json",
      real: "The example is built under the app's identifier now.",
    },
    {
      name: "hides the app from the CLI, so that it finds a new one",
      base: { ...NO_APP, ...appIn("app", {}) },
      change: { ...otherIn("desktop", OPEN), ".taurignore": "app\n" },
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: `${CLI} it takes \`desktop\`.`,
    },
    {
      name: "hides the app by an ignore file of git",
      base: { ...NO_APP, ...appIn("app", {}), ...otherIn("desktop", OPEN) },
      change: { ".gitignore": "/app/\n" },
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: `${CLI} it takes \`desktop\`, though git keeps \`app\`.`,
    },
    {
      name: "comes first in the order of names",
      base: { ...NO_APP, ...appIn("client", {}) },
      change: otherIn("apps/wide", OPEN),
      expect: "loud",
      at: "apps/wide/tauri.conf.json",
      real: `${CLI} it takes \`apps/wide\`.`,
    },
    {
      name: "lays an app where the CLI looks before it searches",
      base: { ...NO_APP, ...appIn("client", {}) },
      change: otherIn("src-tauri", OPEN),
      expect: "loud",
      at: "src-tauri/tauri.conf.json",
      real: `${CLI} it takes \`src-tauri\`, and reads no ignore file for it.`,
    },
    {
      name: "takes the app away and brings two others",
      change: {
        ...NO_APP,
        ...otherIn("viewer", OPEN),
        ...otherIn("reader", { identifier: "com.example.reader" }),
      },
      expect: "loud",
      at: "viewer/tauri.conf.json",
      real: "Nobody can tell which of the two is shipped in place of the one that is gone.",
    },
    {
      name: "leaves a copy behind while the app moves",
      base: { ...NO_APP, ...appIn("client", {}) },
      change: appIn("client2", OPEN),
      expect: "loud",
      at: "client2/tauri.conf.json",
      real: "Both have one identifier.",
    },
    {
      name: "takes the app away beside one that was always wide",
      base: { ...NO_APP, ...appIn("client", {}), ...otherIn("viewer", OPEN) },
      change: Object.fromEntries(Object.keys(appIn("client", {})).map((path) => [path, null])),
      expect: "loud",
      at: "viewer/tauri.conf.json",
      real: `${CLI} it takes \`viewer\`.`,
    },
    {
      name: "lays an app at the top, where the CLI looks first",
      change: otherIn(".", OPEN),
      expect: "loud",
      at: "tauri.conf.json",
      real: `${CLI} started at the top it takes the one there, and no longer \`src-tauri\`.`,
    },
    {
      name: "turns the release to an app that was always wide",
      base: otherIn("examples/wide", OPEN),
      change: {
        ".github/workflows/release.yml": APP[".github/workflows/release.yml"].replace(
          "tagName: v1",
          "tagName: v1\n          projectPath: examples/wide",
        ),
      },
      expect: "loud",
      at: "examples/wide/tauri.conf.json",
      real: "tauri-action runs the CLI in the folder that `projectPath` names.",
    },
    {
      name: "turns a script to a new app",
      change: {
        ...otherIn("desktop", OPEN),
        "package.json": APP["package.json"].replace('"tauri build"', '"cd ./desktop && tauri build"'),
      },
      expect: "loud",
      at: "desktop/tauri.conf.json",
      real: `${CLI} started in \`desktop\` it takes that app.`,
    },
    {
      name: "says nothing above low of an example with names of its own",
      change: otherIn("examples/viewer", OPEN, example("viewer")),
      expect: "silent",
      real: `${CLI} it takes \`src-tauri\` as before.`,
    },
    {
      name: "says nothing of an app that moves as it is",
      base: { ...NO_APP, ...appIn("client", {}) },
      change: {
        ...Object.fromEntries(Object.keys(appIn("client", {})).map((path) => [path, null])),
        ...appIn("apps/client", {}),
      },
      expect: "silent",
      real: `${CLI} it takes \`apps/client\`, which is the same app.`,
    },
    {
      name: "says nothing of a second release beside the first",
      base: { ...NO_APP, ...appIn("client", {}), ...otherIn("viewer", OPEN) },
      change: {
        ".github/workflows/release.yml": `${APP[".github/workflows/release.yml"]}      - uses: tauri-apps/tauri-action@v0
        with:
          projectPath: viewer
`,
      },
      expect: "silent",
      real: "The release of `client` is made as before.",
    },
    {
      name: "says nothing of what is ignored beside two apps",
      base: { ...NO_APP, ...appIn("client", {}), ...otherIn("viewer", OPEN) },
      change: { ".gitignore": "dist/\n*.log\n/viewer/target\n!client\n" },
      expect: "silent",
      real: `${CLI} it takes \`client\` as before.`,
    },
    {
      name: "says nothing of two apps that had one identifier before",
      base: { ...NO_APP, ...appIn("client", {}), ...appIn("legacy", OPEN) },
      change: {
        "legacy/tauri.conf.json": JSON.stringify({ ...JSON.parse(APP[CONFIG]), ...OPEN, version: "0.2.0" }),
      },
      expect: "silent",
      real: "Nothing is known by another name than before.",
    },
    {
      name: "says nothing above low of an example that is called as the template calls it",
      base: otherIn("examples/a", { identifier: "com.tauri.dev" }),
      change: otherIn("examples/b", { ...OPEN, productName: "B", identifier: "com.tauri.dev" }, example("b")),
      expect: "silent",
      real: "`tauri build` of 1.6 and 2.12 refuses this identifier, so that no such app is shipped.",
    },
  ],
};
