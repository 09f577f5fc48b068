import type { StepGrant } from "../../domain/step.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { isTauriAction } from "../../tauri/builds/workflows/tauri-action.ts";
import { jobGrant } from "./job-grant.ts";
import type { Job } from "./jobs.ts";

/** Variables by which Tauri, cargo, npm and Node take another program, or other bytes, than they have. */
const REPLACES =
  /^(?:TAURI_BUNDLER_TOOLS_GITHUB_MIRROR(?:_TEMPLATE)?|TAURI_WINDOWS_SIGNTOOL_PATH|RUSTC|RUSTDOC|(?:CARGO_BUILD_)?RUSTC(?:_WORKSPACE)?_WRAPPER|CARGO_BUILD_RUSTC|CARGO_TARGET_\w+_(?:LINKER|RUNNER)|NODE_OPTIONS|npm_config_(?:script_shell|node_options|globalconfig|userconfig))$/i;

/** Values that nearly every project has: caches of the compiler, and how much memory Node may take. */
const USUAL =
  /^(?:|sccache|ccache|buildcache|(?:\s*--(?:max[-_]old[-_]space[-_]size=\S+|no-\S+|openssl-legacy-provider|unhandled-rejections=\S+))+\s*)$/;

/** How people let tauri-action start the CLI that the project has. */
const OWN_CLI =
  /^(?:(?:npm|pnpm|yarn|bun)(?: run| exec| x)?(?: --\S+)* tauri|(?:npx|bunx|deno task|cargo|cargo-)[ -]?tauri|tauri)(?: --)?$/;

/** Programs of the build that a job replaces: by a variable, or by the input of tauri-action for another CLI. */
export function replacedGrants(job: Job): StepGrant[] {
  return [job.workflow, job.value, ...job.steps].flatMap((level) => [
    ...variablesIn(level, job),
    ...scriptIn(level, job),
  ]);
}

function variablesIn(level: Value, job: Job): StepGrant[] {
  const env = member(level, "env");
  if (env?.kind !== "object") return [];
  return [...env.entries].flatMap(([name, { value }]) => {
    const said = asString(value) ?? "";
    return REPLACES.test(name) && !USUAL.test(said) ? [replaced(`${name}: ${said}`, value, job)] : [];
  });
}

function scriptIn(step: Value, job: Job): StepGrant[] {
  if (!isTauriAction(asString(member(step, "uses")) ?? "")) return [];
  const script = member(member(step, "with"), "tauriScript");
  const said = asString(script)?.trim() ?? "";
  return script === undefined || said === "" || OWN_CLI.test(said)
    ? []
    : [replaced(`tauriScript: ${said}`, script, job)];
}

function replaced(text: string, { at }: Value, job: Job): StepGrant {
  return jobGrant(job, { rule: "build/tool-replaced", act: text, text, at });
}
