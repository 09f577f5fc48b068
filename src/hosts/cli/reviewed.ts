import { DEFAULT_POLICY, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { registries } from "../registries.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { ReviewCommand } from "./command.ts";
import { openSides } from "./open-sides.ts";
import type { OpenedSides } from "./opened-sides.ts";
import { openPolicy } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

/** A review that is done, the policy that it was judged by, and the trees that it is about, still open. */
export type Reviewed = Readonly<{ review: Review; policy: Policy; sides: OpenedSides }>;

/** Does the review that a command asks for, and lets go of its trees once it was made use of. */
export async function withReview<T>(
  command: ReviewCommand,
  terminal: Terminal,
  use: (reviewed: Reviewed) => Promise<T>,
): Promise<T> {
  const policy = await policyFor(command);
  const sides = await openSides(command.sides);
  try {
    const { reviewTrees } = await import("../engine.ts");
    const review = await reviewTrees({
      base: sides.base,
      head: sides.head,
      facts: registries(
        { offline: command.offline, cache: command.cache ?? cacheFolder(process.env) },
        process.env,
      ),
      policy,
      progress: terminal.progress,
    });
    terminal.clearProgress();
    return await use({ review, policy, sides });
  } finally {
    terminal.clearProgress();
    await sides.close();
  }
}

async function policyFor({ policy, failOn }: ReviewCommand): Promise<Policy> {
  const read = policy === null ? DEFAULT_POLICY : await openPolicy(policy);
  return failOn === null ? read : { ...read, failOn };
}
