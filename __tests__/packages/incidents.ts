import type { BuildCode, CodeClass } from "../../src/domain/build-code.ts";
import type { CrateFact } from "../../src/facts/crate-facts.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import { backend, type Files, frontend, type Manager, type Pin } from "./incident-locks.ts";
import { type Crate, PLAIN } from "./projects.ts";

/** What registries would have said at review time, by `name@version`; of all else, that it runs nothing. */
export type Said = Readonly<Record<string, CrateFact | NpmFact>>;

/** A change of a lockfile by which an attack came in, or that only looks like one. */
export type Incident = Readonly<{ name: string; base: Files; head: Files; said: Said }>;

/** What Toril says today, as "rule: severity", each once; null where no signal of lockfiles and archives exists. */
export type Told = readonly string[] | null;

function codeOf(step: BuildCode["step"], seen: CodeClass, hash: string = seen): BuildCode {
  return { step, class: seen, hash, telling: [{ path: "x", line: 1, text: "x" }], text: null };
}

/** An archive of npm's that runs a script of this class when it is installed. */
export function installing(seen: CodeClass, hash: string = seen): NpmFact {
  return { packages: [""], running: [""], code: [{ ...codeOf("install-script", seen, hash), folder: "" }] };
}

/** A crate with a build script of this class. */
export function building(seen: CodeClass, hash: string = seen): CrateFact {
  return { ...PLAIN, buildScripts: ["build.rs"], code: [codeOf("build-script", seen, hash)] };
}

const HIGH_SCRIPT = ["build/install-script-added: high"];
const NEW_NAME = ["packages/package-added: low"];

/** A patch of a package of npm's, which may bring others along. The first has no script at base. */
function patch(
  name: string,
  from: string,
  to: string,
  more: Partial<Pin> = {},
  brought: readonly Pin[] = [],
) {
  return {
    name: `${name} ${to}`,
    base: frontend([{ name, version: from }]),
    head: frontend([{ name, version: to, ...more }, ...brought]),
  };
}

/** A patch whose archive newly runs a script. */
function scripted(name: string, from: string, to: string): Incident {
  return { ...patch(name, from, to, { script: true }), said: { [`${name}@${to}`]: installing("reaches") } };
}

function silent(name: string, from: string, to: string): Incident {
  return { ...patch(name, from, to), said: {} };
}

/** An app that newly asks for a crate. */
function newCrate(crates: readonly Crate[], said: Said = {}): Incident {
  return { name: `${crates[0]?.name}`, base: backend([]), head: backend(crates), said };
}

const flatmap = { name: "flatmap-stream", version: "0.1.1" };
const peacenotwar = { name: "peacenotwar", version: "9.1.3" };
const cryptoJs = { name: "plain-crypto-js", version: "4.2.1", script: true };

/** A git dependency inside of a registry's package: its `prepare` runs as that of a checkout. */
export function tanstack(manager: Manager): Incident {
  const commit = "79ac49eedf774dd4b0cfa308722bc463cfe5885c";
  const setup: Pin = { name: "@tanstack/setup", version: "1.0.0", github: `tanstack/router#${commit}` };
  const router = { name: "@tanstack/react-router" };
  return {
    name: `@tanstack/react-router 1.169.5 (${manager})`,
    base: frontend([{ ...router, version: "1.169.4" }], manager),
    head: frontend([{ ...router, version: "1.169.5", needs: [setup.name] }, setup], manager),
    said: {},
  };
}

/** The attacks of the specification, §4, in its order. */
export const INCIDENTS: readonly (readonly [number, Incident, Told])[] = [
  [
    1,
    { ...patch("event-stream", "3.3.5", "3.3.6", { needs: [flatmap.name] }, [flatmap]), said: {} },
    NEW_NAME,
  ],
  [2, scripted("ua-parser-js", "0.7.28", "0.7.29"), HIGH_SCRIPT],
  [3, scripted("coa", "2.0.2", "2.0.3"), HIGH_SCRIPT],
  [3, scripted("rc", "1.2.8", "1.2.9"), HIGH_SCRIPT],
  [4, silent("colors", "1.4.0", "1.4.1"), null],
  [5, silent("node-ipc", "10.1.0", "10.1.1"), null],
  [
    5,
    { ...patch("node-ipc", "9.2.1", "9.2.2", { needs: [peacenotwar.name] }, [peacenotwar]), said: {} },
    NEW_NAME,
  ],
  [6, newCrate([{ name: "rustdecimal", version: "1.23.1" }]), NEW_NAME],
  [7, newCrate([{ name: "tauri-winrt-notifications", version: "0.1.0" }]), NEW_NAME],
  [
    8,
    {
      name: "a build script that differs, as xz 5.6.0's",
      base: backend([{ name: "liblzma-sys", version: "0.2.1" }]),
      head: backend([{ name: "liblzma-sys", version: "0.2.2" }]),
      said: { "liblzma-sys@0.2.1": building("native"), "liblzma-sys@0.2.2": building("reaches") },
    },
    ["build/build-code-changed: high"],
  ],
  [9, silent("@lottiefiles/lottie-player", "2.0.4", "2.0.5"), null],
  [9, scripted("@rspack/core", "1.1.6", "1.1.7"), HIGH_SCRIPT],
  [10, scripted("eslint-config-prettier", "10.1.5", "10.1.6"), HIGH_SCRIPT],
  [10, silent("is", "3.3.0", "3.3.1"), null],
  [11, scripted("@nx/devkit", "21.4.1", "21.5.0"), HIGH_SCRIPT],
  // Its honest script reached out too, so that another one that does is a mere difference.
  [
    11,
    {
      name: "nx 21.5.0",
      base: frontend([{ name: "nx", version: "21.4.1", script: true }]),
      head: frontend([{ name: "nx", version: "21.5.0", script: true }]),
      said: {
        "nx@21.4.1": installing("reaches", "its own"),
        "nx@21.5.0": installing("reaches", "telemetry.js"),
      },
    },
    ["build/build-code-changed: info"],
  ],
  [12, silent("chalk", "5.6.0", "5.6.1"), null],
  [12, silent("debug", "4.4.1", "4.4.2"), null],
  [13, scripted("@ctrl/tinycolor", "4.1.0", "4.1.1"), HIGH_SCRIPT],
  [14, newCrate([{ name: "faster_log", version: "1.7.8" }]), NEW_NAME],
  [15, scripted("posthog-node", "5.11.2", "5.11.3"), HIGH_SCRIPT],
  [
    16,
    newCrate([
      { name: "evm-units", version: "0.1.0", deps: ["uniswap-utils"] },
      { name: "uniswap-utils", version: "0.1.0" },
    ]),
    NEW_NAME,
  ],
  [
    17,
    newCrate([{ name: "mysten-metrics", version: "0.9.4" }], { "mysten-metrics@0.9.4": building("reaches") }),
    ["build/build-script-added: medium"],
  ],
  [
    18,
    {
      ...patch("axios", "1.14.0", "1.14.1", { needs: [cryptoJs.name] }, [cryptoJs]),
      said: { "plain-crypto-js@4.2.1": installing("reaches") },
    },
    HIGH_SCRIPT,
  ],
  [19, scripted("intercom-client", "7.0.2", "7.0.3"), HIGH_SCRIPT],
  [20, tanstack("npm"), ["packages/source-changed: high"]],
  [21, silent("onering", "1.4.0", "1.4.1"), null],
  [
    22,
    {
      name: "arrayref 0.3.10",
      base: backend([{ name: "arrayref", version: "0.3.9" }]),
      head: backend([
        { name: "arrayref", version: "0.3.10", deps: ["proc-macro1"] },
        { name: "proc-macro1", version: "1.0.107" },
      ]),
      said: { "proc-macro1@1.0.107": building("reaches") },
    },
    ["build/build-script-added: high"],
  ],
];
