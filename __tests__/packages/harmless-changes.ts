import {
  archiveOf,
  backend,
  type Files,
  frontend,
  integrityOf,
  type Pin,
  yarnLock,
} from "./incident-locks.ts";
import { building, type Incident, installing } from "./incidents.ts";
import { CRATES_IO, cargoLockText } from "./projects.ts";

/** An update of a package whose script ran before and stays as it is. */
function sameScript(name: string, from: string, to: string): Incident {
  const script = installing("reaches");
  return {
    name: `${name} ${to} with the script of ${from}`,
    base: frontend([{ name, version: from, script: true }]),
    head: frontend([{ name, version: to, script: true }]),
    said: { [`${name}@${from}`]: script, [`${name}@${to}`]: script },
  };
}

const left: Pin = { name: "left", version: "1.0.0" };

/** A frontend whose lockfile has another text. */
function withLock(path: string, text: string, manager: "npm" | "pnpm" | "yarn" = "npm"): Files {
  return { ...frontend([left], manager), [path]: text };
}

function npmLockOf(integrity: string): string {
  const packages = {
    "": { name: "notes", version: "1.0.0", dependencies: { left: "^1.0.0" } },
    "node_modules/left": { version: "1.0.0", resolved: archiveOf(left), integrity },
  };
  return JSON.stringify(
    { name: "notes", version: "1.0.0", lockfileVersion: 3, requires: true, packages },
    null,
    2,
  );
}

const PNPM_6 = `lockfileVersion: '6.0'

dependencies:
  left:
    specifier: ^1.0.0
    version: 1.0.0

packages:

  /left@1.0.0:
    resolution: {integrity: ${integrityOf(left)}}
    dev: false
`;

const crate = { name: "left", version: "1.0.0" };

/** Changes that attacks look like, and of which nothing may be said that holds up a merge. */
export const HARMLESS: readonly Incident[] = [
  sameScript("esbuild", "0.25.0", "0.25.1"),
  sameScript("core-js", "3.44.0", "3.45.0"),
  sameScript("sharp", "0.34.3", "0.34.4"),
  {
    name: "a crate with the build script that it had",
    base: backend([{ name: "libc", version: "0.2.176" }]),
    head: backend([{ name: "libc", version: "0.2.177" }]),
    said: { "libc@0.2.176": building("probe", "probe"), "libc@0.2.177": building("probe", "probe") },
  },
  {
    name: "a release of a monorepo that needs one more of its packages",
    base: frontend([{ name: "@vueuse/core", version: "13.0.0" }]),
    head: frontend([
      { name: "@vueuse/core", version: "13.1.0", needs: ["@vueuse/shared"] },
      { name: "@vueuse/shared", version: "13.1.0" },
    ]),
    said: {},
  },
  {
    name: "yarn's name for the registry, and npm's",
    base: frontend([left], "yarn"),
    head: withLock("yarn.lock", yarnLock([left], "registry.npmjs.org"), "yarn"),
    said: {},
  },
  {
    name: "sha1, and sha512 beside nothing else",
    base: withLock("package-lock.json", npmLockOf(integrityOf(left, "sha1"))),
    head: withLock("package-lock.json", npmLockOf(integrityOf(left))),
    said: {},
  },
  {
    name: "format 3 of Cargo.lock, and format 4",
    base: { ...backend([crate]), "src-tauri/Cargo.lock": format3() },
    head: backend([crate]),
    said: {},
  },
  {
    name: "the lockfile of pnpm 8, and of pnpm 9",
    base: withLock("pnpm-lock.yaml", PNPM_6, "pnpm"),
    head: frontend([left], "pnpm"),
    said: {},
  },
];

function format3(): string {
  const text = cargoLockText([
    { name: "notes", source: null, deps: ["left"] },
    { ...crate, source: CRATES_IO },
  ]);
  return text.replace("version = 4", "version = 3");
}
