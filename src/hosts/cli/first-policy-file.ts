import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFileOfCommit } from "../../adapters/git/file-of-commit.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";

/**
 * Where a first policy may be written: nothing is there yet, neither on disk nor on the default branch.
 * @param sha the commit of the default branch
 */
export async function placeOfFirstPolicy(repository: Repository, sha: string): Promise<string> {
  const { workTree } = repository;
  if (workTree === null)
    throw new SetupError(
      "A bare repository has no folder to write a policy into. Run `toril init` in a clone.",
    );
  const file = join(workTree, POLICY_PATH);
  if ((await lookAt(file)) !== undefined) throw alreadyThere(file);
  const folder = await lookAt(dirname(file));
  if (folder !== undefined && !folder.isDirectory())
    throw new SetupError(
      `${dirname(file)} is not a folder of the repository, so no policy can be written there.`,
    );
  if ((await readFileOfCommit(repository, sha, POLICY_PATH)) !== null)
    throw new SetupError(`The default branch has a policy already, ${POLICY_PATH}. Nothing was changed.`);
  return file;
}

/** Writes it where nothing is, and overwrites nothing that came there meanwhile. */
export async function writeFirstPolicy(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    if (reason === "EEXIST") throw alreadyThere(file);
    throw new SetupError(`${file} could not be written (${reason}).`);
  }
}

function alreadyThere(file: string): SetupError {
  return new SetupError(
    `There is a policy already, ${file}. Nothing was changed: \`toril policy check\` shows what it means.`,
  );
}

function lookAt(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new SetupError(`${path} can't be looked at (${error.code}).`);
  });
}
