import { field, listIn, numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import type { Fields } from "./check-output.ts";
import { oddAnswer } from "./failures.ts";
import { writeOnce } from "./lost-writes.ts";

export type CheckTeller = "app" | "job";

/** The check of one commit. */
export type Check = Readonly<{
  github: GitHub;
  repository: RepositoryName;
  /** A stable name, by which branch protection finds the check. */
  name: string;
  /** Who tells: an App and a job may both check a commit by this name, and neither can edit what the other wrote. */
  teller: CheckTeller;
  /** The number of our own App, where it is known: others may give their runs the same names. */
  app?: number;
  head: string;
  /** What the commit is compared with, where no pull request tells: a re-run has to know it. */
  base?: string;
  /** Milliseconds to wait, after a lost answer, before looking whether the write happened. */
  settling: number;
}>;

/** A run of ours that GitHub has. */
export type CheckRun = Readonly<{
  id: number;
  conclusion: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
  /** When it was completed (UTC), "2026-11-30T21:04:00Z". */
  completedAt: string | undefined;
  /** How many annotations it has. None of them can be removed. */
  annotations: number;
}>;

/** Marks our runs. A workflow's own job may have the same name, and belong to the same App. Older versions named no teller. */
const OURS = /^toril\/1(?: (?<teller>app|job))?(?: (?<base>[0-9a-f]{40}(?:[0-9a-f]{24})?))?$/;

function markOf({ teller, base }: Check): string {
  return ["toril/1", teller, ...(base === undefined ? [] : [base])].join(" ");
}

function markIn(run: unknown): Partial<Record<string, string>> | undefined {
  return OURS.exec(textIn(run, "external_id") ?? "")?.groups;
}

/** What our run compared its commit with, where no pull request tells; undefined for every other run. */
export function baseIn(run: unknown): string | undefined {
  return markIn(run)?.base;
}

/** The same for the runs of a suite, which all belong to one App. Throws a RemoteError. */
export async function baseOfSuite(
  github: GitHub,
  repository: RepositoryName,
  suite: number,
  name: string,
): Promise<string | undefined> {
  const doing = `looking for the checks of suite ${suite}`;
  const route = "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs";
  const answer = await ask(github, doing, route, { ...repository, check_suite_id: suite, check_name: name });
  return listIn(answer, "check_runs")
    ?.map(baseIn)
    .find((base) => base !== undefined);
}

/** Our latest run of the check. Throws a RemoteError. */
export async function findRun(check: Omit<Check, "settling">): Promise<CheckRun | undefined> {
  const { github, repository, name, head } = check;
  const doing = `looking for the check of ${head.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repository,
    ref: head,
    check_name: name,
    filter: "latest",
    per_page: 100,
  });
  const runs = listIn(answer, "check_runs");
  if (runs === undefined) throw oddAnswer(doing);
  const ours = runs.filter((run) => isOurs(run, check)).flatMap(runIn);
  return ours.toSorted((a, b) => b.id - a.id)[0];
}

/** A job may have the token of any App, and doesn't know of which: so its runs are known by their mark alone. */
function isOurs(run: unknown, { teller, app }: Pick<Check, "teller" | "app">): boolean {
  if (markIn(run)?.teller !== teller) return false;
  return app === undefined || numberIn(field(run, "app"), "id") === app;
}

/** Makes a run that is newer than any other. Throws a RemoteError. */
export async function createRun(check: Check, fields: Fields, earlier: number | undefined): Promise<number> {
  const { github, repository, name, head, settling } = check;
  const doing = `creating the check of ${head.slice(0, 12)}`;
  const create = async (): Promise<number> => {
    const answer = await ask(github, doing, "POST /repos/{owner}/{repo}/check-runs", {
      ...repository,
      name,
      head_sha: head,
      external_id: markOf(check),
      ...fields,
    });
    const id = numberIn(answer, "id");
    if (id === undefined) throw oddAnswer(doing);
    return id;
  };
  const look = async (): Promise<number | undefined> => {
    const latest = await findRun(check);
    return latest === undefined || latest.id === earlier ? undefined : latest.id;
  };
  return writeOnce(create, look, settling);
}

/**
 * Changes a run. GitHub adds annotations to those that the run has. So if an answer is lost, this looks how many there are
 * before it sends them again. `annotations` is how many there are in the end. Throws a RemoteError.
 */
export async function updateRun(
  check: Check,
  run: number,
  fields: Fields,
  annotations: number,
): Promise<void> {
  const { github, repository, head, settling } = check;
  const doing = `updating the check of ${head.slice(0, 12)}`;
  const route = "/repos/{owner}/{repo}/check-runs/{check_run_id}";
  const parameters = { ...repository, check_run_id: run };
  const update = () => ask(github, doing, `PATCH ${route}`, { ...parameters, ...fields, ...ONCE });
  const look = async (): Promise<true | undefined> => {
    const [found] = runIn(await ask(github, doing, `GET ${route}`, parameters));
    return annotations > 0 && found?.annotations === annotations ? true : undefined;
  };
  await writeOnce<unknown>(update, look, settling);
}

/** Changes what a finished run says. The same once more changes nothing, so it may be sent again. Throws a RemoteError. */
export async function concludeRun(
  { github, repository, head }: Omit<Check, "settling">,
  run: number,
  fields: Fields,
): Promise<void> {
  const doing = `updating the check of ${head.slice(0, 12)}`;
  const route = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
  await ask(github, doing, route, { ...repository, check_run_id: run, ...fields });
}

const ONCE = { request: { retries: 0 } };

function runIn(run: unknown): CheckRun[] {
  const id = numberIn(run, "id");
  const output = field(run, "output");
  if (id === undefined) return [];
  return [
    {
      id,
      conclusion: textIn(run, "conclusion"),
      title: textIn(output, "title"),
      summary: textIn(output, "summary"),
      text: textIn(output, "text"),
      completedAt: textIn(run, "completed_at"),
      annotations: numberIn(output, "annotations_count") ?? 0,
    },
  ];
}
