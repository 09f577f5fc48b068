import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import { callable } from "../../facts/build-code/dependencies.ts";
import { ownRust } from "../../facts/build-code/own-rust.ts";
import { pathsIn } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { type CargoManifest, readManifest } from "../../tauri/cargo/manifest.ts";
import { baseName, inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { crateTargets } from "../../tauri/rust/targets.ts";
import { grantOf } from "../own-act-grant.ts";

/** How many manifests of the repository are looked through for a crate by its name. */
const MOST_MANIFESTS = 200;

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

/** The manifests that may be those of started crates, and the code of those that are. */
export function pathsOfStarted(ran: readonly Ran[], project: Project): string[] {
  const calls = callsIn(ran);
  if (calls.length === 0) return [];
  const { contents } = project;
  const isNamed = calls.some(({ name }) => name !== null);
  const all = isNamed ? manifestsIn(project) : [];
  const code = startedCrates(calls, project).flatMap(({ folder }) =>
    contents.below(inFolder(folder, "src")).filter(({ path }) => path.endsWith(".rs")),
  );
  const asked = calls.flatMap(({ manifests }) => manifests);
  return [...asked, ...[...all.slice(0, MOST_MANIFESTS), ...code].map(({ path }) => path)];
}

function manifestsIn({ contents }: Project) {
  return contents.below("").filter(({ path }) => baseName(path) === "Cargo.toml");
}

/** Why what a started crate does isn't known: the repository has more manifests than are looked through for its name. */
export function startedCrateGaps(ran: readonly Ran[], project: Project): Gap[] {
  const named = callsIn(ran).flatMap(({ name }) => name ?? []);
  if (named.length === 0 || manifestsIn(project).length <= MOST_MANIFESTS) return [];
  const found = new Set(startedCrates(callsIn(ran), project).map(({ name }) => name));
  return [...new Set(named)]
    .filter((name) => !found.has(name))
    .map((name) => {
      const message = `${code(`cargo run -p ${name}`)} runs where the app is built, and the repository has more than ${MOST_MANIFESTS} manifests: the crate wasn't found among the first of them.`;
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

/** What the programs of such crates do, as for build scripts: they run on the machine that builds the app. */
export function startedCrateGrants(
  ran: readonly Ran[],
  project: Project,
  secrets: readonly string[],
): StepGrant[] {
  const { files, contents } = project;
  const crates = startedCrates(callsIn(ran), project).filter(
    ({ folder }) => folder !== project.location.root,
  );
  return crates.flatMap(({ folder, value }) => {
    const own = contents.below(inFolder(folder, "src")).flatMap(({ path }) => files.get(path) ?? []);
    const texts = new Map(own.map(({ path, text }) => [path, text]));
    const programs = [
      ...crateTargets(value, folder, contents).flatMap(({ path }) => path ?? []),
      ...[...texts.keys()].filter((path) => path.startsWith(inFolder(folder, "src/bin/"))),
    ].filter((path) => texts.has(path));
    const acts = programs.flatMap((path) => ownRust(path, texts, callable(value, "dependencies")));
    return acts.flatMap((act) => {
      const file = files.get(act.path);
      return file === undefined ? [] : [grantOf(act, file, secrets)];
    });
  });
}
