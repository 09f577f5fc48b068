import { createHmac } from "node:crypto";
import { readMarked, readMarker } from "./marker.ts";
import type { ReviewPlan } from "./review-plan.ts";
import { type Said, type Sealing, type Seals, sealPlan, withOwnReplies } from "./seals.ts";

/** The pull request that a seal belongs to. */
export type SealedPull = Readonly<{ owner: string; repo: string; number: number }>;

/**
 * The seals of an App, which has a key: a code over the pull request, the file and the findings. Nobody else can make one, and a
 * copy in another place doesn't fit there. An older version wrote none. What it said is taken over, since only the App
 * speaks as its bot; but where its finding is gone, nothing shows any more that it was ours, so it is left as it is.
 */
export function keyedSeals(key: Uint8Array, { owner, repo, number }: SealedPull): Seals {
  const pull = [`${owner}/${repo}`.toLowerCase(), number];
  const codeOf = (...about: readonly string[]): string =>
    createHmac("sha256", key)
      .update(JSON.stringify([...pull, ...about]))
      .digest("hex")
      .slice(0, 32);
  const sealing: Sealing = {
    comment: (name, tells, path) => codeOf("finding", path, name, ...tells),
    review: () => ({ seal: codeOf("review") }),
  };
  return {
    ours({ comments, reviews }, us, found) {
      return {
        comments: comments.flatMap((comment) => {
          const marker = readMarked(comment, us)?.marker;
          if (marker?.kind !== "finding") return [];
          const { fingerprint: name, tells = [], seal } = marker;
          const isOurs =
            seal === undefined ? found.has(name) : seal === sealing.comment(name, tells, comment.path);
          return isOurs ? [withOwnReplies(comment, us, sealing.comment(name, [], comment.path))] : [];
        }),
        reviews: reviews.filter((review) => {
          const marker = readMarked(review, us)?.marker;
          if (marker?.kind !== "review") return false;
          return marker.seal === undefined || marker.seal === sealing.review().seal;
        }),
      };
    },
    note: (...about) => codeOf("note", ...about),
    sealed: (plan, ours) => sealPlan(takingOver(plan, ours), ours, sealing),
  };
}

/** Has comments of an older version edited too where they say it already: so they get a seal while their finding is there. */
function takingOver(plan: ReviewPlan, { comments }: Said): ReviewPlan {
  const left = new Set(plan.leave.map(({ id }) => id));
  const older = comments.filter(
    ({ id, body }) => left.has(id) && readMarker(body)?.marker.seal === undefined,
  );
  return { ...plan, update: [...plan.update, ...older.map(({ id, body }) => ({ id, body }))] };
}
