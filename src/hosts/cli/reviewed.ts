import type { Review } from "../../domain/review.ts";
import { registries } from "../registries.ts";
import { today } from "../today.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { ReviewCommand } from "./command.ts";
import { openSides } from "./open-sides.ts";
import type { OpenedSides } from "./opened-sides.ts";
import { type ChosenPolicy, openPolicy } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

/** A review that is done, the policy that it was judged by, and the trees that it is about, still open. */
export type Reviewed = ChosenPolicy & Readonly<{ review: Review; sides: OpenedSides }>;

/** Does the review that a command asks for, and lets go of its trees once it was made use of. */
export async function withReview<T>(
  command: ReviewCommand,
  terminal: Terminal,
  use: (reviewed: Reviewed) => Promise<T>,
): Promise<T> {
  const sides = await openSides(command.sides);
  try {
    const { policy, floor, note } = await policyFor(command, sides);
    const { reviewTrees, treeSitter } = await import("../engine.ts");
    const review = await reviewTrees({
      base: sides.base,
      head: sides.head,
      facts: registries(
        { offline: command.offline, cache: command.cache ?? cacheFolder(process.env) },
        process.env,
      ),
      rust: treeSitter,
      policy,
      floor,
      today: today(),
      progress: terminal.progress,
    });
    terminal.clearProgress();
    return await use({ review, policy, floor, note, sides });
  } finally {
    terminal.clearProgress();
    await sides.close();
  }
}

async function policyFor(
  { policy, organization, failOn }: ReviewCommand,
  sides: OpenedSides,
): Promise<ChosenPolicy> {
  const chosen = await openPolicy(policy, organization, sides);
  return failOn === null ? chosen : { ...chosen, policy: { ...chosen.policy, failOn, failOnBy: new Map() } };
}
