import type { CodeClass } from "../../domain/build-code.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import { parseFile } from "../../formats/parse.ts";
import { parseToml } from "../../formats/toml.ts";
import { asString, member, pick } from "../../formats/value.ts";
import { packageScripts } from "../../tauri/builds/package-scripts.ts";
import { cargoConfigs } from "../../tauri/cargo/config.ts";
import { baseName, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { replacesProgram, variablesSet } from "../replacing-variables.ts";
import type { Run } from "./entry.ts";
import { isOfPhones, wrappersOf } from "./phones.ts";

/** Programs of the build that files of the repository replace, where neither cargo's nor npm's own readers tell so. */
export function replacedGrants(
  project: Project,
  runs: readonly Run[],
  secrets: readonly string[],
): StepGrant[] {
  const found = [
    ...ofCommands(runs),
    ...ofTauri(project),
    ...ofCargo(project),
    ...ofToolchain(project),
    ...ofGradle(project),
    ...ofWrapper(project),
  ];
  return found.map(({ by, text, at, act = text, class: seen = "reaches" }) => ({
    domain: "steps",
    rule: "build/tool-replaced",
    act,
    machine: "builder",
    by: code(by),
    entry: "",
    text,
    class: seen,
    secrets,
    at,
  }));
}

type Replaced = Readonly<{ by: string; text: string; at: Place; act?: string; class?: CodeClass }>;

/** Variables that commands of the build set for what they start. */
function ofCommands(runs: readonly Run[]): Replaced[] {
  return runs.flatMap(({ by, commands }) =>
    commands.flatMap((ran) =>
      variablesSet(ran).flatMap(([name, value]) => {
        const at = { path: ran.path, line: ran.line, column: 1, endLine: ran.line };
        const isSaid = ran.source.includes(name) && replacesProgram(name, value);
        return isSaid ? [{ by: by.replaceAll("`", ""), text: `${name}=${value}`, at }] : [];
      }),
    ),
  );
}

/** The CLI as a word of its own: `tauri`, `cargo tauri`, `./node_modules/.bin/tauri`, `@tauri-apps/cli`. */
const NAMES_TAURI = /(?:^|[\s"'&;|/])(?:cargo-)?tauri(?:@\S+)?(?=$|[\s"'&;|])|@tauri-apps\/cli/;

/** The script by whose name people, jobs and Tauri's own templates start the CLI, where it starts something else. */
function ofTauri({ location, files }: Project): Replaced[] {
  return withAncestors(location.root).flatMap((folder) => {
    const file = files.get(inFolder(folder, "package.json"));
    const scripts = file === undefined ? [] : packageScripts(file);
    return scripts.flatMap(({ name, text: { value, at } }) =>
      name === "tauri" && !NAMES_TAURI.test(value)
        ? [{ by: file?.path ?? "", text: `tauri: ${value}`, at }]
        : [],
    );
  });
}

/** `cargo tauri` as an alias comes before the CLI that is installed. */
function ofCargo({ location, files }: Project): Replaced[] {
  return cargoConfigs(location.root, files).flatMap((config) => {
    const alias = pick(config, "alias", "tauri");
    if (alias === undefined) return [];
    const words = asString(alias) ?? JSON.stringify(alias.kind === "array" ? alias.items.map(asString) : "");
    return [{ by: alias.at.path, text: `alias.tauri = ${words}`, at: alias.at }];
  });
}

/** The names of the files that choose a toolchain, in the order in which rustup takes them. */
export const TOOLCHAIN_FILES = ["rust-toolchain", "rust-toolchain.toml"] as const;

/** A toolchain by its path: whatever lies there compiles the app. A channel is one of Rust's own. */
function ofToolchain({ location, files }: Project): Replaced[] {
  return withAncestors(location.root).flatMap((folder) =>
    TOOLCHAIN_FILES.flatMap((name) => {
      const file = files.get(inFolder(folder, name));
      if (file === undefined) return [];
      const parsed = file.path.endsWith(".toml") ? parseFile(file) : parseToml(file);
      const path = parsed.ok ? member(member(parsed.value, "toolchain"), "path") : undefined;
      return path === undefined
        ? []
        : [{ by: file.path, text: `toolchain.path = ${asString(path) ?? ""}`, at: path.at }];
    }),
  );
}

/** Gradle itself, where it is fetched from anywhere else than its makers, and what its machine loads first. */
function ofGradle({ location, files }: Project): Replaced[] {
  return [...files.values()]
    .filter(({ path }) => path.endsWith(".properties") && isOfPhones(path, location))
    .flatMap(({ path, text }) =>
      text.split(/\r\n?|\n/).flatMap((line, i) => {
        const at = { path, line: i + 1, column: 1, endLine: i + 1 };
        const isOther = REPLACES_GRADLE.test(line.replaceAll("\\:", ":"));
        return isOther ? [{ by: path, text: line.trim().slice(0, 160), at }] : [];
      }),
    );
}

/** The program that fetches and starts Gradle, by its bytes: no diff shows what it does. */
function ofWrapper(project: Project): Replaced[] {
  return wrappersOf(project).map(({ path, id }) => ({
    by: path,
    text: `java -jar ${path}`,
    act: `${baseName(path)} ${id}`,
    class: "unknown",
    at: topOf(path),
  }));
}

/** Escapes and lines that go on are nothing that Gradle or Android Studio writes there. */
const REPLACES_GRADLE =
  /^\s*distributionUrl\s*[=:\s]\s*(?!https:\/\/(?:services|downloads)\.gradle\.org\/)|^\s*(?:org\.gradle\.java\.home|android\.aapt2FromMavenOverride)\b|-(?:javaagent|agentpath|agentlib|Xbootclasspath)\b|\\u[\da-f]{4}|^\s*distribution\w*\\$/i;
