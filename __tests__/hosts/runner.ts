/** A step of a workflow as GitHub's runner runs it: what action.yml says, with what is committed in dist. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { load } from "js-yaml";
import { ROOT } from "../../scripts/folders.ts";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import { filesBelow } from "./stage.ts";

export type StepSettings = Readonly<{
  event: string;
  payload: object;
  token?: string;
  /** What the workflow sets beside `offline`; the rest is as action.yml has it. */
  inputs?: Readonly<Record<string, string>>;
  /** The commit that the workflow runs for. */
  sha?: string;
  attempt?: number;
  environment?: Readonly<Record<string, string>>;
}>;

export type Step = Readonly<{
  status: number | null;
  /** The log, line by line, without the command that hides the token. */
  log: readonly string[];
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** What lay in its folder when it was over. */
  files: ReadonlyMap<string, string>;
}>;

type ActionFile = Readonly<{
  inputs: Readonly<Record<string, Readonly<{ default?: string }>>>;
  outputs: Readonly<Record<string, object>>;
  runs: Readonly<{ using: string; main: string }>;
}>;

export const ACTION_FILE = load(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile;

export async function runStep(fake: FakeGitHub, settings: StepSettings): Promise<Step> {
  const { event, payload, token = fake.actionsToken(), sha = fake.sha("main") ?? "", attempt = 1 } = settings;
  const folder = mkdtempSync(join(tmpdir(), "toril-step-"));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("event.json"), JSON.stringify(payload));
  for (const name of ["output", "summary"]) writeFileSync(at(name), "");
  const child = spawn(process.execPath, [join(ROOT, ACTION_FILE.runs.main)], {
    cwd: folder,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: fake.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/notes",
      GITHUB_ACTION_REPOSITORY: "toril/toril",
      GITHUB_ACTION_REF: "v1",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: at("event.json"),
      GITHUB_SHA: sha,
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_OUTPUT: at("output"),
      GITHUB_STEP_SUMMARY: at("summary"),
      ...inputVariables({ offline: "true", ...settings.inputs }, token),
      ...settings.environment,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const files = new Map(Object.entries(filesBelow(folder)));
  rmSync(folder, { recursive: true });
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  return {
    status,
    log: lines.filter((line) => !line.startsWith("::add-mask::")),
    outputs: outputsIn(files.get("output") ?? ""),
    summary: files.get("summary") ?? "",
    files,
  };
}

function inputVariables(given: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const names = Object.entries(ACTION_FILE.inputs);
  return Object.fromEntries(
    names.map(([name, { default: usual = "" }]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? usual.replace("${" + "{ github.token }}", token),
    ]),
  );
}

/** As the runner reads the file: a name, and its value between two lines that nobody can guess. */
function outputsIn(file: string): Record<string, string> {
  const found = file.matchAll(/^(?<name>[^\n=]+)<<(?<end>ghadelimiter_\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...found].map(({ groups = {} }) => [groups.name, groups.value]));
}
