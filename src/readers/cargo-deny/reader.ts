import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import type { CratePolicy } from "../../domain/install-policy.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile } from "../../formats/value.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { AppReader } from "../reader.ts";
import { bansIn } from "./bans.ts";
import { buildChecksIn } from "./build-checks.ts";
import { FILES, POLICY_FILES } from "./files.ts";

/** Reads the policy of cargo-deny by which CI holds back crates that run code while the app is built. */
export const cargoDeny: AppReader = {
  id: "cargo-deny",
  scope: "app",
  layered: false,
  files: FILES,

  read({ location, files }) {
    const { folder } = cargoWorkspace(location.root, files);
    const policies = [
      policyFor("crate", location.root, files),
      policyFor("workspace", folder ?? location.root, files),
    ];
    const gaps = policies.flatMap((policy) => (policy.kind === "unparsed" ? policy : []));
    return {
      grants: policies.flatMap((policy) => (policy.kind === "crate-policy" ? policy : [])),
      gaps: [...new Map(gaps.map((gap) => [gap.rests, gap])).values()],
    };
  },
};

/** With a file that cargo-deny refuses to read, its check fails: that is no policy of fewer checks. */
function policyFor(
  asked: CratePolicy["asked"],
  folder: string,
  files: Project["files"],
): CratePolicy | (Gap & Readonly<{ kind: "unparsed" }>) {
  const policy = { domain: "packages", kind: "crate-policy", asked, folder } as const;
  const file = policyFileFor(folder, files);
  if (file === undefined) return { ...policy, path: inFolder(folder, "Cargo.toml"), settings: [] };
  const parsed = parseFile(file);
  if (parsed.ok) {
    const settings = [...buildChecksIn(parsed.value), ...bansIn(parsed.value)];
    return { ...policy, path: file.path, settings };
  }
  const message = `${code(file.path)} isn't valid TOML, so cargo-deny checks nothing by it: ${parsed.message}`;
  return { ...gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message }), kind: "unparsed" };
}

/** The one file that cargo-deny takes: the first in the nearest folder that has any, from the manifest's upwards. */
function policyFileFor(folder: string, files: Project["files"]): SourceFile | undefined {
  return withAncestors(folder)
    .flatMap((each) => POLICY_FILES.map((name) => inFolder(each, name)))
    .map((path) => files.get(path))
    .find((file) => file !== undefined);
}
