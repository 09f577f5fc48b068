import { lockText } from "../formats/pnpm-lock-files.ts";
import { backend, type Pin } from "../packages/incident-locks.ts";
import { LOCK_FORMATS, locked } from "../packages/lock-formats.ts";
import { type Crate, cargoLockText } from "../packages/projects.ts";
import {
  bunReading,
  cargoReading,
  npmReading,
  pnpmReading,
  type Reading,
  yarnReading,
} from "./lock-readings.ts";

/** An app with a lockfile of one kind, and another reading of that. */
export type LockKind = Readonly<{
  name: string;
  path: string;
  files: Readonly<Record<string, string>>;
  reading: Reading;
}>;

const PINS: readonly Pin[] = [
  { name: "left", version: "1.0.0", needs: ["right", "@scope/inner"] },
  { name: "right", version: "2.1.0", needs: ["@scope/inner"] },
  { name: "@scope/inner", version: "0.3.1", script: true },
  { name: "lone", version: "4.0.0" },
];

const CRATES: readonly Crate[] = [
  { name: "left", version: "1.0.0", deps: ["right 2.1.0", "inner"] },
  { name: "right", version: "2.1.0", deps: ["inner"] },
  { name: "right", version: "1.9.0", checksum: "b".repeat(64) },
  { name: "inner", version: "0.3.1", checksum: "c".repeat(64), deps: ["right 1.9.0"] },
];

const LOCK = "src-tauri/Cargo.lock";
const APP = backend(CRATES);
const CARGO_4 = APP[LOCK] ?? "";

/** Version 1 has its checksums in a table of its own. */
function cargoOne(): string {
  const crates = CRATES.map((each) => ({ ...each, checksum: "" }));
  const lines = CRATES.map(
    ({ name, version, checksum = "a".repeat(64) }) =>
      `"checksum ${name} ${version} (registry+https://github.com/rust-lang/crates.io-index)" = "${checksum}"`,
  );
  const text = cargoLockText([{ name: "notes", source: null, deps: ["left"] }, ...crates]);
  return `${text.replace("version = 4\n\n", "")}\n[metadata]\n${lines.join("\n")}\n`;
}

const CARGO = Object.entries({
  "Cargo.lock 1": cargoOne(),
  "Cargo.lock 3": CARGO_4.replace("version = 4", "version = 3"),
  "Cargo.lock 4": CARGO_4,
}).map(([name, text]): LockKind => {
  return { name, path: LOCK, files: { ...APP, [LOCK]: text }, reading: cargoReading };
});

const READINGS: readonly (readonly [path: string, Reading])[] = [
  ["package-lock.json", npmReading],
  ["npm-shrinkwrap.json", npmReading],
  ["pnpm-lock.yaml", pnpmReading],
  ["yarn.lock", yarnReading],
  ["bun.lock", bunReading],
];

const NPM = LOCK_FORMATS.map((format): LockKind => {
  const files = locked(format, { pins: PINS, direct: ["left", "lone"] });
  const [, reading = npmReading] = READINGS.find(([path]) => path === format.path) ?? [];
  return { name: format.name, path: format.path, files, reading };
});

/** What pnpm 12 writes for a project with a plugin of pnpm's. */
const TWO_DOCUMENTS: LockKind = {
  name: "pnpm 9.0 twice",
  path: "pnpm-lock.yaml",
  files: {
    ...APP,
    "package.json": JSON.stringify({
      name: "notes",
      packageManager: "pnpm@12.21.0",
      dependencies: { ms: "2.1.3" },
    }),
    "pnpm-workspace.yaml": "configDependencies:\n  is-odd: 3.0.1\n",
    "pnpm-lock.yaml": lockText("config", "pnpm-12"),
  },
  reading: pnpmReading,
};

export const LOCK_KINDS: readonly LockKind[] = [...CARGO, ...NPM, TWO_DOCUMENTS];
