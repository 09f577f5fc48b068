import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { type FakeGitHub, type Settings, startFakeGitHub } from "../fake-github/fake-github.ts";
import type { PullRequest, SeenComment } from "../fake-github/pull-request.ts";
import type { Host, HostOptions, RunningHost } from "./hosts.ts";

export type Files = Readonly<Record<string, string>>;

export type StageOptions = HostOptions &
  Readonly<{
    settings?: Settings;
    /** What happens before there is a host, which isn't told of it. */
    before?: (fake: FakeGitHub) => Promise<void>;
  }>;

/** A repository, and a host that looks after it until the test is over. */
export async function onStage(
  host: Host,
  files: Files,
  options: StageOptions = {},
): Promise<Readonly<{ fake: FakeGitHub; running: RunningHost }>> {
  const fake = await startFakeGitHub({ owner: "acme", repo: "notes", files, ...options.settings });
  await options.before?.(fake);
  const running = await host.start(fake, options);
  onTestFinished(async () => {
    await running.settled();
    await running.stop();
    await fake.close();
  });
  return { fake, running };
}

export function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** What a change does to a repository: null takes a file away. */
export function changeBetween(base: Files, head: Files): Record<string, string | null> {
  const gone = Object.keys(base).filter((path) => !(path in head));
  const changed = Object.entries(head).filter(([path, text]) => base[path] !== text);
  return { ...Object.fromEntries(gone.map((path) => [path, null])), ...Object.fromEntries(changed) };
}

const ABOUT = "src-tauri/capabilities/about.json";
const about = (...permissions: readonly string[]) =>
  `${JSON.stringify({ identifier: "about", windows: ["about"], permissions }, null, 2)}\n`;

/** The example app with a third capability. Its head widens in all three, in both lockfiles, and in its CSP. */
export const NOTES = {
  base: { ...filesBelow(join(ROOT, "examples/notes-app/base")), [ABOUT]: about("core:event:default") },
  head: {
    ...filesBelow(join(ROOT, "examples/notes-app/head")),
    [ABOUT]: about("core:event:default", "core:window:allow-set-title"),
  },
} as const;
export const NOTES_CHANGE = changeBetween(NOTES.base, NOTES.head);

/**
 * What a pull request was told in the end, as a page that both hosts agree on: no ids, no times, and commits by their
 * place in `heads`, of which only the last one's check is shown.
 */
export function pageOf(fake: FakeGitHub, host: Host, pull: PullRequest, heads: readonly string[]): string {
  const reviews = pull.reviews.filter(({ body }) => body !== "");
  const parts = [
    ...checksOf(fake, heads.at(-1) ?? "").map((check) => `# Check\n\n${check}`),
    ...reviews.map(({ body }, index) => `# Review ${index + 1}\n\n${body}`),
    ...pull.comments.map((comment) => `# ${placeOf(comment)}\n\n${comment.body}`),
  ];
  let page = parts.join("\n\n---\n\n").replaceAll(host.login, "toril").replace(SEAL, "");
  const named = [
    [fake.sha("main") ?? "", "base"],
    ...heads.map((sha, index) => [sha, `commit ${index + 1}`]),
  ] as const;
  for (const [sha = "", name] of named)
    page = page.replaceAll(sha, `<${name}>`).replaceAll(sha.slice(0, 7), `<${name}>`);
  return `${page}\n`;
}

/** Either host has its own. */
const SEAL = / seal=[\w-]+(?: names=[\w,-]*)?(?= -->)/g;

function checksOf(fake: FakeGitHub, sha: string): string[] {
  return fake.checkRuns(sha).map(({ name, title, conclusion, summary, annotations }) => {
    const notes = annotations.map(
      ({ path, start_line, annotation_level, title: about }) =>
        `- ${annotation_level} ${path}:${start_line} ${about}`,
    );
    return [
      `${name}: ${conclusion}: ${title}`,
      ...(notes.length === 0 ? [] : [notes.join("\n")]),
      (summary ?? "").replace(DETAILS, "").trim(),
    ].join("\n\n");
  });
}

/** One section for each finding, which says what its comment says: goldens of the renderers show it. */
const DETAILS =
  /^### (?:critical|high|medium|low|info): [\s\S]*?(?=^### (?!critical|high|medium|low|info)|(?![\s\S]))/gm;

function placeOf({
  path,
  line,
  startLine,
  outdated,
  resolved,
  minimized,
  author,
  inReplyTo,
}: SeenComment): string {
  const lines = startLine === undefined ? line : `${startLine}-${line}`;
  return [
    `${path}${line === undefined ? "" : `:${lines}`}`,
    inReplyTo === undefined ? "" : ` (${author} answers)`,
    outdated ? " (outdated)" : "",
    resolved ? " (resolved)" : "",
    minimized === undefined ? "" : ` (folded as ${minimized})`,
  ].join("");
}

/** The comments that are Toril's, and what each says first. */
export function headlines(host: Host, pull: PullRequest): string[] {
  return ours(host, pull).map(({ body }) => body.split("\n")[0] ?? "");
}

export function ours(host: Host, pull: PullRequest): SeenComment[] {
  return pull.comments.filter(({ author, inReplyTo }) => author === host.login && inReplyTo === undefined);
}

/** What Toril says below its comments, each without its marker. */
export function replies(host: Host, pull: PullRequest): string[] {
  return pull.comments
    .filter(({ author, inReplyTo }) => author === host.login && inReplyTo !== undefined)
    .map(({ body }) => body.split("\n\n<!--")[0] ?? "");
}

/** The reviews that say something. */
export function reviewBodies(pull: PullRequest): string[] {
  return pull.reviews.map(({ body }) => body).filter((body) => body !== "");
}

/** The conclusions of the check of a commit, one for each run. */
export function conclusions(fake: FakeGitHub, sha: string): (string | null)[] {
  return fake.checkRuns(sha).map(({ conclusion }) => conclusion);
}
