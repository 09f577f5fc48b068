import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openRepository, type Repository } from "../../src/adapters/git/repository.ts";

/** An `acl-manifests.json` that a build left in somebody's repository, and the lockfile beside it. */
export type Committed = Readonly<{ where: string; manifests: string; lock: string }>;

const NAME = "acl-manifests.json";
const MOST_BYTES = 16 * 2 ** 20;

/** All of them in a folder, or in the whole history of a git directory. */
export async function committedIn(path: string): Promise<Committed[]> {
  if (!existsSync(join(path, "HEAD"))) return inFolder(path);
  const repository = await openRepository(path);
  try {
    return await inHistory(repository, path);
  } finally {
    await repository.close();
  }
}

function inFolder(root: string): Committed[] {
  const read = (path: string) => {
    const file = join(root, path);
    return existsSync(file) && statSync(file).size <= MOST_BYTES ? readFileSync(file, "utf8") : undefined;
  };
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(NAME),
  );
  return paths.flatMap((path) => {
    const manifests = read(path);
    const lock = foldersAbove(path)
      .map((folder) => read(join(folder, "Cargo.lock")))
      .find(Boolean);
    return manifests === undefined || lock === undefined
      ? []
      : [{ where: join(root, path), manifests, lock }];
  });
}

async function inHistory(repository: Repository, name: string): Promise<Committed[]> {
  const log = await repository.git(
    "log",
    "--all",
    "--format=commit %H",
    "--name-only",
    "--diff-filter=AMR",
    "--",
    `*${NAME}`,
  );
  const found = new Map<string, Committed>();
  let commit = "";
  for (const line of log.stdout.split("\n").filter(Boolean)) {
    if (line.startsWith("commit ")) {
      commit = line.slice("commit ".length);
      continue;
    }
    const idOf = async (path: string) =>
      (await repository.git("rev-parse", "--verify", "-q", `${commit}:${path}`)).stdout;
    const locks = await Promise.all(foldersAbove(line).map((folder) => idOf(join(folder, "Cargo.lock"))));
    const [manifests, lock] = [await idOf(line), locks.find(Boolean)];
    if (manifests === "" || lock === undefined || found.has(`${manifests} ${lock}`)) continue;
    const texts = await Promise.all([textOf(repository, manifests), textOf(repository, lock)]);
    if (texts[0] === undefined || texts[1] === undefined) continue;
    const where = `${name} ${commit.slice(0, 8)}:${line}`;
    found.set(`${manifests} ${lock}`, { where, manifests: texts[0], lock: texts[1] });
  }
  return [...found.values()];
}

async function textOf(repository: Repository, id: string): Promise<string | undefined> {
  const size = Number((await repository.git("cat-file", "-s", id)).stdout);
  if (size > MOST_BYTES) return undefined;
  const bytes = await repository.objects.read(id);
  return bytes && Buffer.from(bytes).toString("utf8");
}

/** The folder of a file and those above it, nearest first: one of them holds the lockfile of the workspace. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
