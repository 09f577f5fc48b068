import { asString, itemsOf, member, plain, type Value as Yaml } from "../../../formats/value.ts";
import { seemsToShip } from "../maker.ts";
import { isTauriAction } from "./tauri-action.ts";

/** Whether what the steps of a job build may come to people. */
export type Shipping = Readonly<{
  /** Whether what tauri-action builds comes to people. It hands on what it built itself, and nothing else. */
  byAction: boolean;
  /** Whether what the other steps build comes to people. */
  byOthers: boolean;
}>;

/**
 * A job ships if its own words say so, or if the workflow ships and the job hands on what it built. If only tauri-action
 * ships, it ships only what that action builds.
 */
export function shippingOf(jobs: Yaml, id: string, job: Yaml): Shipping {
  const isShipped = seemsToShip(textOf(jobs));
  const parts = partsOf(job);
  const others = parts.filter((part) => !isOfAction(part));
  const ships = (some: readonly Yaml[]) =>
    seemsToShip([id, ...some.map(textOf)].join(" ")) ||
    (isShipped && some.some((part) => HANDS_ON.test(withoutNames(part))));
  return { byAction: ships(parts), byOthers: ships(others) && !shipsReleasesOnly(others) };
}

/** The steps of a job, and the settings around them. */
function partsOf(job: Yaml): readonly Yaml[] {
  const around = job.kind === "object" ? [...job.entries].filter(([name]) => name !== "steps") : [];
  return [...around.map(([, { value }]) => value), ...itemsOf(member(job, "steps"))];
}

function isOfAction(step: Yaml): boolean {
  return isTauriAction(asString(member(step, "uses")) ?? "");
}

/** A value as text. Each expression becomes one word, so a path with an expression in it is one word too. */
function textOf(value: Yaml): string {
  return inOneWord(JSON.stringify(plain(value)));
}

function withoutNames(value: Yaml): string {
  return inOneWord(JSON.stringify(plain(value), (key, each) => (key === "name" ? undefined : each)));
}

function inOneWord(text: string): string {
  return text.replace(/\$\{\{[^}]{0,300}\}\}/g, "$");
}

/** Words for what leaves a job: artifacts, outputs, caches, uploads, programs and actions of the repository. */
const HANDS_ON =
  /artifact|upload|\boutputs?\b|GITHUB_OUTPUT|actions\/cache|\bcurl\b|\brsync\b|\bsftp\b|\bpush\b|"uses":"\.|\.(?:sh|ps1|py|rb|bat|cmd|[cm]?[jt]s)\b/i;

/** Programs of the repository may ship whatever they find. */
const RUNS_PROGRAM = /\.(?:sh|ps1|py|rb|bat|cmd|[cm]?[jt]s)\b|"uses":"\./i;

/** The whole folder of what cargo built. */
const WHOLE_FOLDER = /(?<=[\s"'=/])target(?=\\n|[\s;'"])(?!":)/;

/** Whether it names only cargo's folder for releases. */
function shipsReleasesOnly(parts: readonly Yaml[]): boolean {
  const text = parts.map(textOf).join(" ");
  const paths = text.match(/\btarget\/[^\s"'`,;)]*/g) ?? [];
  const isOfRelease = (path: string) => /^target\/(?:[^/*?[]+\/)?release\//.test(path);
  const isNamed = /debug/i.test(text.replace(/--debug\b/g, "")) || WHOLE_FOLDER.test(text);
  return !isNamed && !RUNS_PROGRAM.test(text) && paths.length > 0 && paths.every(isOfRelease);
}
