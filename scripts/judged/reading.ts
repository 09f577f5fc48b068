/** What Toril itself reads of the commands of a commit. */
import { openGitTree } from "../../src/adapters/git/git-tree.ts";
import { openRepository } from "../../src/adapters/git/repository.ts";
import { listedOnce } from "../../src/adapters/listed-once.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Gap } from "../../src/domain/gap.ts";
import type { CommandGrant } from "../../src/domain/rust-command.ts";
import { Work } from "../../src/domain/work.ts";
import { appUnderReview } from "../../src/engine/app-under-review.ts";
import { findApps } from "../../src/engine/find-apps.ts";
import { gather } from "../../src/engine/gather.ts";
import { sideOf } from "../../src/engine/side.ts";
import { rustCommands } from "../../src/readers/rust-commands/reader.ts";
import { touchedRust } from "../../src/readers/rust-commands/touched.ts";

/** As many steps as one review has. */
const MOST_WORK = 50_000_000;

/** The commands of a commit, and what is named of them as not followed. */
export type CommandsRead = Readonly<{ grants: readonly CommandGrant[]; gaps: readonly Gap[] }>;

/** Every command of every app of the commit, as at head of a review that adds them all. */
export async function readCommands(folder: string, commit: string): Promise<CommandsRead> {
  const repository = await openRepository(folder);
  try {
    const [base, head] = [memoryTree({}), listedOnce(await openGitTree(repository, commit))];
    const [there, here] = [sideOf(base, await base.list()), sideOf(head, await head.list())];
    const { pairs } = await findApps(there, here, new Work(MOST_WORK));
    const paths = new Set((await head.list()).entries.map(({ path }) => path));
    const files = await gather(there, here, pairs, paths);
    const parser = await treeSitter.load();
    const read = pairs.flatMap((pair) => {
      const app = appUnderReview(pair, files.base, files.head, { base: there, head: here });
      const project = app?.builds[0]?.head;
      if (project === undefined) return [];
      const touched = touchedRust(null, project);
      return [rustCommands.read(project, { parser, touched, side: "head" })];
    });
    return {
      grants: read.flatMap(({ grants }) => grants.filter((grant) => grant.domain === "commands")),
      gaps: read.flatMap(({ gaps }) => gaps),
    };
  } finally {
    await repository.close();
  }
}
