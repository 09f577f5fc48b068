import { createHash } from "node:crypto";
import { type Crate, cargoLockText } from "./projects.ts";

/** A package of npm's as a lockfile pins it. */
export type Pin = Readonly<{
  name: string;
  version: string;
  /** The names that it needs. */
  needs?: readonly string[];
  /** Whether its manifest names an install script. */
  script?: boolean;
  /** A repository and its commit, `owner/name#commit`; npm's registry where there is none. */
  github?: string;
  /** Tells archives of one release apart, which have other hashes. */
  bytes?: string;
}>;

export type Manager = "npm" | "pnpm" | "yarn" | "bun";

export type Files = Readonly<Record<string, string>>;

/** A frontend that asks for the first package by itself, with the lockfile of one manager. */
export function frontend(pins: readonly Pin[], manager: Manager = "npm"): Files {
  const [direct] = pins;
  const asked = direct === undefined ? {} : { [direct.name]: `^${direct.version}` };
  const manifest = {
    name: "notes",
    version: "1.0.0",
    packageManager: MANAGERS[manager].pinned,
    dependencies: asked,
  };
  const { path, text } = MANAGERS[manager];
  return { ...APP, "package.json": JSON.stringify(manifest, null, 2), [path]: text(pins, asked) };
}

/** An app that asks for the first crate by itself. */
export function backend(crates: readonly Crate[]): Files {
  const [direct] = crates;
  const asked = direct === undefined ? "" : `${direct.name} = "${direct.version}"\n`;
  return {
    ...APP,
    "src-tauri/Cargo.toml": `[package]\nname = "notes"\nversion = "1.0.0"\n\n[dependencies]\n${asked}`,
    "src-tauri/Cargo.lock": cargoLockText([
      { name: "notes", source: null, deps: direct === undefined ? [] : [direct.name] },
      ...crates,
    ]),
  };
}

export const APP: Files = {
  "src-tauri/tauri.conf.json": JSON.stringify({ productName: "Notes", identifier: "com.example.notes" }),
};

/** Writes a lockfile of these packages, for a project that asks for some of them: names, each with its range. */
export type Writer = (pins: readonly Pin[], asked: Readonly<Record<string, string>>) => string;

export const integrityOf = ({ name, version, bytes = "" }: Pin, algorithm = "sha512"): string =>
  `${algorithm}-${createHash(algorithm).update(`${name}@${version}${bytes}`).digest("base64")}`;

export const archiveOf = ({ name, version }: Pin, host = "registry.npmjs.org"): string =>
  `https://${host}/${name}/-/${name.replace(/^.*\//, "")}-${version}.tgz`;

/** What a package asks for, as its manifest says it. */
export function needsOf({ needs = [] }: Pin, pins: readonly Pin[]): [string, string][] {
  return needs.map((name) => {
    const found = pins.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no lockfile pins ${name}`);
    return [name, found.github === undefined ? `^${found.version}` : `github:${found.github}`];
  });
}

export const npmPackages: Writer = (pins, asked) => {
  const entries = pins.map((pin): [string, object] => [
    `node_modules/${pin.name}`,
    {
      version: pin.version,
      resolved:
        pin.github === undefined
          ? archiveOf(pin)
          : `git+ssh://git@github.com/${pin.github.replace("#", ".git#")}`,
      ...(pin.github === undefined && { integrity: integrityOf(pin) }),
      ...(pin.script === true && { hasInstallScript: true }),
      dependencies: Object.fromEntries(needsOf(pin, pins)),
    },
  ]);
  const root = { name: "notes", version: "1.0.0", dependencies: asked };
  const packages = { "": root, ...Object.fromEntries(entries) };
  return JSON.stringify(
    { name: "notes", version: "1.0.0", lockfileVersion: 3, requires: true, packages },
    null,
    2,
  );
};

export const codeload = (github: string): string =>
  `https://codeload.github.com/${github.replace("#", "/tar.gz/")}`;

export const pnpmLock: Writer = (pins, asked) => {
  const keyOf = (pin: Pin) => `${pin.name}@${pin.github === undefined ? pin.version : codeload(pin.github)}`;
  const versionOf = (pin: Pin) => keyOf(pin).slice(pin.name.length + 1);
  const lines = ["lockfileVersion: '9.0'", "", "importers:", "", "  .:", "    dependencies:"];
  for (const [name, specifier] of Object.entries(asked)) {
    const pin = pins.find((each) => each.name === name);
    lines.push(
      `      '${name}':`,
      `        specifier: ${specifier}`,
      `        version: ${pin && versionOf(pin)}`,
    );
  }
  lines.push("", "packages:");
  for (const pin of pins) {
    const resolution =
      pin.github === undefined ? `{integrity: ${integrityOf(pin)}}` : `{tarball: ${codeload(pin.github)}}`;
    lines.push("", `  '${keyOf(pin)}':`, `    resolution: ${resolution}`);
    if (pin.github !== undefined) lines.push(`    version: ${pin.version}`);
  }
  lines.push("", "snapshots:");
  for (const pin of pins) {
    const needs = (pin.needs ?? []).flatMap((name) => pins.find((each) => each.name === name) ?? []);
    lines.push("", `  '${keyOf(pin)}':${needs.length === 0 ? " {}" : ""}`);
    if (needs.length > 0)
      lines.push("    dependencies:", ...needs.map((each) => `      '${each.name}': ${versionOf(each)}`));
  }
  return `${lines.join("\n")}\n`;
};

/** Yarn's own name for npm's registry is another host, unless a lockfile was written with npm's. */
export const yarnLock = (pins: readonly Pin[], host = "registry.yarnpkg.com"): string => {
  const blocks = pins.map((pin) => {
    const needs = needsOf(pin, pins).map(([name, range]) => `    ${quoted(name)} "${range}"`);
    const [range, resolved] =
      pin.github === undefined
        ? [`^${pin.version}`, `${archiveOf(pin, host)}#${"a".repeat(40)}`]
        : [`github:${pin.github}`, codeload(pin.github)];
    return [
      `${quoted(`${pin.name}@${range}`)}:`,
      `  version "${pin.version}"`,
      `  resolved "${resolved}"`,
      ...(pin.github === undefined ? [`  integrity ${integrityOf(pin)}`] : []),
      ...(needs.length === 0 ? [] : ["  dependencies:", ...needs]),
    ].join("\n");
  });
  return `# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\n${blocks.join("\n\n")}\n`;
};

/** Yarn writes no quotes where none are needed. */
export function quoted(text: string): string {
  return /^[a-z][^:\s"]*$/i.test(text) ? text : `"${text}"`;
}

export const bunLock: Writer = (pins, asked) => {
  const entries = pins.map((pin): [string, unknown[]] => {
    const info = { dependencies: Object.fromEntries(needsOf(pin, pins)) };
    if (pin.github === undefined)
      return [pin.name, [`${pin.name}@${pin.version}`, "", info, integrityOf(pin)]];
    const short = pin.github.replace(/#(.{7}).*/, "#$1");
    return [pin.name, [`${pin.name}@github:${short}`, info, short.replace(/[/#]/g, "-")]];
  });
  const workspaces = { "": { name: "notes", dependencies: asked } };
  return JSON.stringify({ lockfileVersion: 1, workspaces, packages: Object.fromEntries(entries) }, null, 2);
};

const MANAGERS: Readonly<Record<Manager, Readonly<{ path: string; pinned: string; text: Writer }>>> = {
  npm: { path: "package-lock.json", pinned: "npm@10.9.4", text: npmPackages },
  pnpm: { path: "pnpm-lock.yaml", pinned: "pnpm@9.15.9", text: pnpmLock },
  yarn: { path: "yarn.lock", pinned: "yarn@1.22.22", text: (pins) => yarnLock(pins) },
  bun: { path: "bun.lock", pinned: "bun@1.3.0", text: bunLock },
};
