import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import { callable } from "../../facts/build-code/dependencies.ts";
import { ownRust } from "../../facts/build-code/own-rust.ts";
import { pathsIn } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { builtCode } from "../../tauri/cargo/built-code.ts";
import { foldersOf, type LocalCrate, localCrates } from "../../tauri/cargo/local-crates.ts";
import { type CargoManifest, readManifest } from "../../tauri/cargo/manifest.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { baseName, folderOf, inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { buildScriptTarget, crateTargets } from "../../tauri/rust/targets.ts";
import { grantOf } from "../own-act-grant.ts";

/** How many manifests of the repository are looked through for a crate by its name. */
const MOST_MANIFESTS = 1_000;

type Called = Readonly<{ name: string | null; manifests: readonly string[] }>;

/** Crates that `cargo run` starts: `-p NAME`, `--manifest-path PATH`, or the one of the folder. */
function callsIn(ran: readonly Pick<Ran, "words" | "folders">[]): Called[] {
  return ran.flatMap(({ words, folders }): Called[] => {
    const [program, ...rest] = words.filter((word) => !word.startsWith("+"));
    if (program !== "cargo" || !/^(?:run|r)$/.test(rest[0] ?? "")) return [];
    const behind = (flags: RegExp) =>
      rest.find((_, i) => flags.test(rest[i - 1] ?? "")) ??
      rest
        .find((word) => flags.test(word.split("=", 1)[0] ?? "") && word.includes("="))
        ?.replace(/^[^=]*=/, "");
    const path = behind(/^--manifest-path$/);
    const manifests =
      path === undefined
        ? (folders ?? []).map((each) => inFolder(each, "Cargo.toml"))
        : pathsIn(path, folders);
    return [{ name: behind(/^(?:-p|--package)$/) ?? null, manifests }];
  });
}

/** The manifests that may be those of started crates, and of those that these are built with; and the code of all of them. */
export function pathsOfStarted(ran: readonly Ran[], project: Project): string[] {
  const calls = callsIn(ran);
  if (calls.length === 0) return [];
  const isNamed = calls.some(({ name }) => name !== null);
  const all = isNamed ? manifestsIn(project) : [];
  const built = startedCrates(calls, project).flatMap((crate) => builtFor(crate, project));
  const needed = built.flatMap(({ dependencies }) => foldersOf(dependencies));
  return [
    ...calls.flatMap(({ manifests }) => manifests),
    ...all.slice(0, MOST_MANIFESTS).map(({ path }) => path),
    ...needed.map((folder) => inFolder(folder, "Cargo.toml")),
    ...built.flatMap(({ manifest }) => codeOf(manifest, project)),
  ];
}

/** A started crate, and those of this repository that it is built with. */
function builtFor({ folder }: CargoManifest, { files }: Project): readonly LocalCrate[] {
  return localCrates(cargoWorkspace(folder, files), files);
}

/** The roots of a crate's code: what it is and what its build runs. */
function rootsOf({ value, folder }: CargoManifest, { contents }: Project): string[] {
  const inBin = contents.below(inFolder(folder, "src/bin")).map(({ path }) => path);
  const targets = [...crateTargets(value, folder, contents), buildScriptTarget(value, folder)];
  return [
    ...targets.flatMap((target) => target?.path ?? []),
    ...inBin.filter((path) => path.endsWith(".rs")),
  ];
}

/** The files of Rust beside these roots and below their folders: below a crate's own one only what lies right there. */
function codeOf(manifest: CargoManifest, project: Project): string[] {
  const { folder } = manifest;
  return rootsOf(manifest, project).flatMap((root) =>
    project.contents
      .below(folderOf(root))
      .map(({ path }) => path)
      .filter((path) => path.endsWith(".rs") && (folderOf(root) !== folder || folderOf(path) === folder)),
  );
}

function manifestsIn({ contents }: Project) {
  return contents.below("").filter(({ path }) => baseName(path) === "Cargo.toml");
}

/** Why it isn't known which crates are started: one of that name may have a manifest beyond those that are looked through. */
export function startedCrateGaps(ran: readonly Ran[], project: Project): Gap[] {
  const named = callsIn(ran).flatMap(({ name }) => name ?? []);
  if (manifestsIn(project).length <= MOST_MANIFESTS) return [];
  return [...new Set(named)].map((name) => {
    const message = `${code(`cargo run -p ${name}`)} runs where the app is built, and the repository has more than ${MOST_MANIFESTS} manifests: that of the crate may be beyond those that were read.`;
    const rests = wordsOf("cargo run", name, project.contents.at(""));
    return gapIn(project.location.config, { kind: "not-followed", rests, message });
  });
}

function startedCrates(calls: readonly Called[], { files }: Project): CargoManifest[] {
  const known = [...files.values()].flatMap((file) =>
    baseName(file.path) === "Cargo.toml" ? (readManifest(file) ?? []) : [],
  );
  return known.filter(({ path, name }) =>
    calls.some((call) => (call.name === null ? call.manifests.includes(path) : call.name === name)),
  );
}

/**
 * What such crates do, as for build scripts: they run on the machine that builds the app. What the app is built with itself is
 * read as the app's, and only its build scripts run there.
 */
export function startedCrateGrants(
  ran: readonly Ran[],
  project: Project,
  secrets: readonly string[],
): StepGrant[] {
  const { files, location } = project;
  const ofApp = new Set(builtCode(project).map(({ folder }) => folder));
  const started = startedCrates(callsIn(ran), project).filter(({ folder }) => folder !== location.root);
  const built = started.flatMap((crate) => builtFor(crate, project)).map(({ manifest }) => manifest);
  const texts = new Map(
    [...files.values()].flatMap(({ path, text }) => (path.endsWith(".rs") ? [[path, text] as const] : [])),
  );
  return [...new Set(built)].flatMap((manifest) => {
    const isStarted = started.includes(manifest);
    if (!isStarted && ofApp.has(manifest.folder)) return [];
    const script = buildScriptTarget(manifest.value, manifest.folder)?.path;
    const acts = rootsOf(manifest, project)
      .filter((path) => texts.has(path))
      .flatMap((path) => {
        const needs = path === script ? "build-dependencies" : "dependencies";
        return ownRust(path, texts, callable(manifest.value, needs));
      });
    return acts.flatMap((act) => {
      const file = files.get(act.path);
      return file === undefined ? [] : [grantOf(act, file, secrets)];
    });
  });
}
