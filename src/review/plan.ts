import { orderFindings } from "../domain/finding.ts";
import { bodies, refusedBefore } from "./bodies.ts";
import { ownComment } from "./earlier.ts";
import { identified } from "./fingerprint.ts";
import { COMMENT_LIMITS, Room } from "./place-comments.ts";
import type { PlanInput } from "./plan-input.ts";
import { resolutions } from "./resolutions.ts";
import type { ReviewPlan } from "./review-plan.ts";
import { speakersFor } from "./speakers.ts";
import { SuggestedLines } from "./suggested-lines.ts";
import { toldBy } from "./told.ts";
import { toldAgain } from "./told-again.ts";
import { toldAnew } from "./told-anew.ts";

/** Decides what a pull request is told, given what it was told before. Carrying it out and planning again does nothing. */
export function planReview(input: PlanInput): ReviewPlan {
  const { review, head, diff, us, policy, wording, files = new Map(), limits = COMMENT_LIMITS } = input;
  const ours = input.comments.flatMap((comment) => ownComment(comment, us));
  const found = identified(orderFindings(review.findings));
  const present = new Set(found.map(({ fingerprint }) => fingerprint));
  const { spoken, untold } = speakersFor(found, ours);
  const room = new Room(limits);
  for (const comment of spoken.keys()) room.take(comment);

  const suggested = new SuggestedLines(files, diff);
  const { update, returned, ...again } = toldAgain(spoken, present, suggested, input);
  const refused = refusedBefore(input).filter((each) =>
    untold.some(({ fingerprint }) => fingerprint === each),
  );
  const { post, ...anew } = toldAnew(untold, room, suggested, input, refused);
  const gone = ours.filter(({ marker }) => !toldBy(marker).some((each) => present.has(each)));
  const { resolve, left } = resolutions(gone, review, head, wording);
  const others = ours.filter((comment) => !spoken.has(comment) && !gone.includes(comment));
  const commented = [...again.commented, ...anew.commented];
  const unseen = [...again.unseen, ...anew.unseen];
  return {
    post,
    update,
    returned,
    resolve,
    commented,
    leave: [...again.leave, ...left, ...others.map(leftAsItIs)],
    ...bodies(
      input,
      post.length > 0,
      {
        ...{ review, policy, unseen, commented: commented.length, notices: input.notices ?? [] },
        acceptance: input.acceptance ?? null,
      },
      refused,
    ),
  };
}

/** Another comment speaks for what this one told. */
function leftAsItIs({ id, marker }: ReturnType<typeof ownComment>[number]): ReviewPlan["leave"][number] {
  return { id, why: marker.state === "open" ? "says it already" : "resolved before" };
}
