import type { StepGrant } from "../../domain/step.ts";
import { callable } from "../../facts/build-code/dependencies.ts";
import { ownRust } from "../../facts/build-code/own-rust.ts";
import type { SourceFile } from "../../formats/value.ts";
import { builtCode } from "../../tauri/cargo/built-code.ts";
import { readManifest } from "../../tauri/cargo/manifest.ts";
import { inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { grantOf } from "../own-act-grant.ts";

/** What the build scripts of the app and of the crates here that it is built with reach. */
export function buildScriptGrants(project: Project, secrets: readonly string[]): StepGrant[] {
  const { files } = project;
  const scripts = builtCode(project).filter(({ role }) => role === "build-script");
  if (scripts.length === 0) return [];
  const texts = textsOf(files);
  return scripts.flatMap(({ path, folder }) => {
    const manifest = readManifest(files.get(inFolder(folder, "Cargo.toml")));
    if (manifest === undefined) return [];
    const acts = ownRust(path, texts, callable(manifest.value, "build-dependencies"));
    return acts.flatMap((act) => {
      const file = files.get(act.path);
      return file === undefined ? [] : [grantOf(act, file, secrets)];
    });
  });
}

function textsOf(files: ReadonlyMap<string, SourceFile>): ReadonlyMap<string, string> {
  return new Map(
    [...files.values()].flatMap(({ path, text }) => (path.endsWith(".rs") ? [[path, text] as const] : [])),
  );
}
