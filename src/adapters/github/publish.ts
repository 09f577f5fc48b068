import type { NewComment, ReviewPlan } from "../../review/plan.ts";
import { RemoteError } from "../remote-error.ts";
import type { GitHub, RepositoryName } from "./api.ts";
import { closeThreads, editComment, editReview } from "./edits.ts";
import { SETTLING } from "./lost-writes.ts";
import { postComment, postReview, type Target } from "./new-comments.ts";
import { unlessReadOnly } from "./read-only.ts";
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
      /** Comments that GitHub takes neither on their lines nor on their file: the review's body holds them. */
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
  if (isEmpty(plan)) return { kind: "published", review: null, ...NOTHING_POSTED, updated: 0, resolved: 0 };
  if (!(await isCurrent())) return { kind: "superseded" };
  return unlessReadOnly(async () => {
    const posted = await postNew(target, plan, isCurrent);
    if (posted === "superseded") return { kind: "superseded" };
    const updated = await inTurn(plan.update, (edit) => editComment(target, edit));
    const resolved = await inTurn(plan.resolve, (edit) => editComment(target, edit));
    await closeThreads(target, plan.resolve);
    await inTurn(plan.updateReviews, (edit) => editReview(target, edit));
    return { kind: "published", ...posted, updated, resolved };
  });
}

function isEmpty({ body, post, update, resolve, updateReviews }: ReviewPlan): boolean {
  return body === null && [post, update, resolve, updateReviews].every(({ length }) => length === 0);
}

type Posted = Readonly<{ onLines: number; onFiles: number; unplaced: readonly NewComment[] }>;

const NOTHING_POSTED: Posted = { onLines: 0, onFiles: 0, unplaced: [] };

async function postNew(
  target: Target,
  { body, post }: ReviewPlan,
  isCurrent: () => Promise<boolean>,
): Promise<"superseded" | (Posted & Readonly<{ review: number | null }>)> {
  const onLines = post.filter(({ anchor }) => anchor.kind === "line");
  const onFiles = post.filter(({ anchor }) => anchor.kind === "file");
  try {
    const review = body === null ? null : await postReview(target, body, onLines);
    const files = await postEach(target, onFiles);
    return { review, ...files, onLines: files.onLines + onLines.length };
  } catch (error) {
    // GitHub refuses the whole review, and doesn't say because of which comment.
    if (body === null || !isRefused(error)) throw error;
    if (!(await isCurrent())) return "superseded";
    const each = await postEach(target, post);
    return { review: await postReview(target, withUnplaced(body, each.unplaced), []), ...each };
  }
}

/** Posts comments one by one: on the lines, else on the file. The rest is left over. */
async function postEach(target: Target, comments: readonly NewComment[]): Promise<Posted> {
  let onLines = 0;
  let onFiles = 0;
  const unplaced: NewComment[] = [];
  for (const comment of comments) {
    const { path, kind } = comment.anchor;
    const onFile: NewComment = { ...comment, anchor: { kind: "file", path } };
    if (kind === "line" && (await isTaken(target, comment))) onLines += 1;
    else if (await isTaken(target, onFile)) onFiles += 1;
    else unplaced.push(comment);
  }
  return { onLines, onFiles, unplaced };
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
