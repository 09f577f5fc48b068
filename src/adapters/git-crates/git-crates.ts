import { type GitNeed, needKey } from "../../domain/need.ts";
import type { FactUsed } from "../../domain/review.ts";
import type { Entry, Tree } from "../../domain/tree.ts";
import type { CrateFact } from "../../facts/crate-facts.ts";
import { codeToRead, crateFact } from "../../facts/crate-facts.ts";
import { type FactSource, factsFrom } from "../../facts/facts.ts";
import { factUsed } from "../../facts/kinds.ts";
import { saysPermissions } from "../../facts/plugin-facts.ts";
import { isUnknown, NO_REPOSITORIES, type Unknown } from "../../facts/unknown.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, pick } from "../../formats/value.ts";
import { CODE_LIMITS, type CodeTexts, codeTexts } from "../archives/code-texts.ts";
import { type Fetched, fetchInStages, type LeftOut } from "../in-stages.ts";
import { listedOnce } from "../listed-once.ts";
import { RemoteError } from "../remote-error.ts";

/**
 * Opens a repository that a lockfile names, at a commit, as a tree. Undefined where the repository isn't available. Nothing
 * that a lockfile says makes it throw.
 */
export type RepositoryTrees = (at: Readonly<{ url: string; commit: string }>) => Promise<Tree | undefined>;

/** How much one run may read of repositories. */
const LIMITS = {
  crates: 1000,
  bytes: 256 * 1024 * 1024,
  /** Milliseconds for all of them. */
  runTime: 60_000,
  parallel: 4,
  /** How many manifests of one repository are searched for a crate. */
  manifests: 1000,
} as const;

/**
 * Looks at crates that come from git, in the tree of the commit that the lockfile pins. Cargo takes the crate of that name
 * wherever it lies in the repository. Nothing here throws: if a fact can't be known, the answer says why.
 */
export function gitCrates(repositories: RepositoryTrees): FactSource {
  return {
    async fetch(needs) {
      const asked = new Map<string, GitNeed>();
      for (const need of needs) if (need.kind === "git crate") asked.set(needKey(need), need);
      const signal = AbortSignal.timeout(LIMITS.runTime);
      const trees = openedOnce(repositories);
      const answers = await fetchInStages(
        [...asked.values()],
        { count: LIMITS.crates, bytes: LIMITS.bytes, parallel: LIMITS.parallel, signal },
        (need) => factOf(need, trees),
      );
      return collected(answers);
    },
  };
}

/** Opens each repository once for each commit, however many crates come from it. */
function openedOnce(repositories: RepositoryTrees): RepositoryTrees {
  const opened = new Map<string, Promise<Tree | undefined>>();
  return ({ url, commit }) => {
    const key = JSON.stringify([url, commit]);
    const tree = opened.get(key) ?? repositories({ url, commit }).then((found) => found && listedOnce(found));
    opened.set(key, tree);
    return tree;
  };
}

type Answer = Fetched<CrateFact | Unknown>;

async function factOf(need: GitNeed, trees: RepositoryTrees): Promise<Answer> {
  try {
    return await factIn(need, await trees(need));
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return { value: { unknown: "its repository isn't there, or can't be read from here" }, bytes: 0 };
  }
}

async function factIn(need: GitNeed, tree: Tree | undefined): Promise<Answer> {
  if (tree === undefined) return { value: NO_REPOSITORIES, bytes: 0 };
  const { entries } = await tree.list();
  const manifests = entries.filter(({ path }) => /(?:^|\/)Cargo\.toml$/.test(path));
  if (manifests.length > LIMITS.manifests)
    return { value: { unknown: "its repository holds more crates than are looked through" }, bytes: 0 };
  const texts = await textsOf(tree, manifests);
  const own = manifests.find((entry) => nameIn(entry, texts.get(entry.path)) === need.name);
  const text = own && texts.get(own.path);
  const bytes = sizeOf(manifests);
  if (own === undefined || text === undefined)
    return { value: { unknown: "no crate of its name is in the repository at that commit" }, bytes };
  const folder = own.path.slice(0, -"Cargo.toml".length);
  const files = entries.filter(({ path }) => path.startsWith(folder));
  const inside = (path: string) => path.slice(folder.length);
  const saying = need.name.startsWith("tauri-plugin-")
    ? files.filter(({ path }) => saysPermissions(inside(path)))
    : [];
  const said = await textsOf(tree, saying);
  const manifest = { path: own.path, id: own.id, text };
  const paths = files.map(({ path }) => inside(path));
  const code = await codeTexts(codeToRead(manifest, paths), (wanted, most) =>
    codeIn(tree, files, folder, wanted, most),
  );
  const plugin = new Map([...said].map(([path, each]) => [inside(path), each]));
  const read = [...code.values()].reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  return { value: crateFact(manifest, paths, plugin, code), bytes: bytes + sizeOf(saying) + read };
}

/** Reads code of a crate in its folder, and leaves out what is larger than the limits. */
async function codeIn(
  tree: Tree,
  files: readonly Entry[],
  folder: string,
  wanted: ReadonlySet<string>,
  most: number,
): Promise<CodeTexts> {
  let left = most;
  const asked = files.filter(({ path, size }) => {
    const fits = wanted.has(path.slice(folder.length)) && size <= CODE_LIMITS.textBytes && size <= left;
    if (fits) left -= size;
    return fits;
  });
  const texts = await textsOf(tree, asked);
  return new Map([...texts].map(([path, text]) => [path.slice(folder.length), text]));
}

async function textsOf(tree: Tree, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const blobs = await tree.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const blob = blobs.get(id);
      return blob === undefined ? [] : [[path, Buffer.from(blob).toString("utf8")] as const];
    }),
  );
}

function nameIn({ path, id }: Entry, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parsed = parseFile({ path, id, text });
  return parsed.ok ? asString(pick(parsed.value, "package", "name")) : undefined;
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

const WHY_LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  count: "no more crates of repositories are looked at in one run",
  bytes: "no more is read of repositories in one run",
  time: "the time for looking at repositories was used up",
};

function collected(
  answers: ReadonlyMap<GitNeed, CrateFact | Unknown | LeftOut>,
): ReturnType<typeof factsFrom> {
  const used: FactUsed[] = [];
  const facts = new Map<string, CrateFact | Unknown>();
  for (const [need, answer] of answers) {
    const fact = typeof answer === "string" ? { unknown: WHY_LEFT_OUT[answer] } : answer;
    facts.set(needKey(need), fact);
    if (isUnknown(fact)) continue;
    used.push(factUsed(need, "repository"));
  }
  return factsFrom(facts, used, NO_REPOSITORIES);
}
