import type { NewComment, ReviewPlan } from "../../review/review-plan.ts";
import { RemoteError } from "../remote-error.ts";
import type { GitHub, RepositoryName } from "./api.ts";
import { editComment, editReview } from "./edits.ts";
import { SETTLING } from "./lost-writes.ts";
import { postComment, postReview, type Target } from "./new-comments.ts";
import { unlessReadOnly } from "./read-only.ts";
import { tellReturn } from "./replies.ts";
import { settleThreads } from "./settle-threads.ts";
import { withUnplaced } from "./unplaced.ts";

/**
 * The outcome of a plan: carried out; not begun, because the head has moved on; or given up, because the token may only read,
 * as for a pull request from a fork.
 */
export type Published =
  | Readonly<{
      kind: "published";
      /** The id of the posted review; null where the plan has none. */
      review: number | null;
      /** How many comments now stand on lines, and how many on files. */
      onLines: number;
      onFiles: number;
      /** Comments that GitHub didn't take where they belong: the review's body holds them. */
      unplaced: readonly NewComment[];
      /** How many of our comments were edited because their finding changed or is gone. */
      updated: number;
      resolved: number;
    }>
  | Readonly<{ kind: "superseded" }>
  | Readonly<{ kind: "read-only" }>;

export type PublishOptions = Readonly<{
  /** The commit that was reviewed, which all comments are on. */
  head: string;
  /** Whether that is still the head. Asked right before the first write; not asked if a plan writes nothing. */
  isCurrent: () => Promise<boolean>;
  /** Milliseconds to wait, after a lost answer, before looking whether the write happened. */
  settling?: number;
}>;

/**
 * Carries out a plan on a pull request: one review with the comments on lines, then those on files, then edits of what
 * stands. Throws a RemoteError where GitHub fails for too long. The next run finds what was posted by then.
 */
export async function publishReview(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  plan: ReviewPlan,
  { head, isCurrent, settling = SETTLING }: PublishOptions,
): Promise<Published> {
  const target: Target = { github, repository, number, head, settling };
  const { body } = plan;
  if (isEmpty(plan)) return { kind: "published", ...NOTHING_POSTED, updated: 0, resolved: 0 };
  if (!(await isCurrent())) return { kind: "superseded" };
  if (body === null)
    return unlessReadOnly(async () => ({
      kind: "published",
      ...NOTHING_POSTED,
      ...(await edit(target, plan)),
    }));
  const posted = await unlessReadOnly(() => postNew(target, { ...plan, body }, isCurrent));
  return posted.kind === "published" ? { ...posted, ...(await edit(target, plan)) } : posted;
}

function isEmpty({ body, post, update, returned, resolve, updateReviews }: ReviewPlan): boolean {
  return (
    body === null && [post, update, returned, resolve, updateReviews].every(({ length }) => length === 0)
  );
}

const NOTHING_POSTED = { review: null, onLines: 0, onFiles: 0, unplaced: [] } as const;

type Posted = Omit<Extract<Published, { kind: "published" }>, "updated" | "resolved">;

/** Posts the review with its comments on lines, and then those on files. */
async function postNew(
  target: Target,
  { body, post }: Readonly<{ body: string; post: readonly NewComment[] }>,
  isCurrent: () => Promise<boolean>,
): Promise<Posted | Readonly<{ kind: "superseded" }>> {
  const onLines = post.filter(({ anchor }) => anchor.kind === "line");
  const onFiles = post.filter(({ anchor }) => anchor.kind === "file");
  const first = await postWhole(target, body, onLines, isCurrent);
  if (first === "superseded") return { kind: "superseded" };
  const refused = await postEach(target, onFiles);
  const unplaced = [...first.unplaced, ...refused];
  if (refused.length > 0) await editReview(target, { id: first.review, body: withUnplaced(body, unplaced) });
  return {
    kind: "published",
    review: first.review,
    onLines: onLines.length - first.unplaced.length,
    onFiles: onFiles.length - refused.length,
    unplaced,
  };
}

/**
 * Posts the review. GitHub refuses it whole because of one comment, and doesn't say of which. Then it is posted once more, and
 * its body says what its comments would have said.
 */
async function postWhole(
  target: Target,
  body: string,
  comments: readonly NewComment[],
  isCurrent: () => Promise<boolean>,
): Promise<"superseded" | Readonly<{ review: number; unplaced: readonly NewComment[] }>> {
  try {
    return { review: await postReview(target, body, comments), unplaced: [] };
  } catch (error) {
    if (!isRefused(error)) throw error;
    if (!(await isCurrent())) return "superseded";
    return { review: await postReview(target, withUnplaced(body, comments), []), unplaced: comments };
  }
}

/** Posts comments on files one by one, and gives those that GitHub refuses. */
async function postEach(target: Target, comments: readonly NewComment[]): Promise<NewComment[]> {
  const refused: NewComment[] = [];
  for (const comment of comments) if (!(await isTaken(target, comment))) refused.push(comment);
  return refused;
}

async function isTaken(target: Target, comment: NewComment): Promise<boolean> {
  try {
    await postComment(target, comment);
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

/**
 * Edits what stands already, and counts the comments that were still there. Of what returned people are told first, since an
 * edited comment counts as told.
 */
async function edit(
  target: Target,
  plan: ReviewPlan,
): Promise<Readonly<{ updated: number; resolved: number }>> {
  for (const each of plan.returned) await tellReturn(target, each);
  const updated = await inTurn(plan.update, (each) => editComment(target, each));
  const resolved = await inTurn(plan.resolve, (each) => editComment(target, each));
  await settleThreads(target, plan);
  await inTurn(plan.updateReviews, (each) => editReview(target, each));
  return { updated, resolved };
}

/** Writes one after the other, as GitHub asks. Counts the writes whose target still existed. */
async function inTurn<Item>(
  items: readonly Item[],
  write: (item: Item) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (const item of items) if (await write(item)) done += 1;
  return done;
}

/** Whether GitHub refuses a comment: mostly because its line isn't in the diff. */
function isRefused(error: unknown): boolean {
  return error instanceof RemoteError && error.reason === "invalid";
}
