import type { ReviewPlan } from "../../review/review-plan.ts";
import { RemoteError } from "../remote-error.ts";
import { askGraphql } from "./api.ts";
import type { Target } from "./new-comments.ts";

/** What is done to a conversation or to a comment, by its id in GraphQL. */
type Deed = Readonly<{ kind: keyof typeof MUTATIONS; id: string }>;

const MUTATIONS = {
  close: (id: string) => `resolveReviewThread(input: { threadId: ${id} })`,
  reopen: (id: string) => `unresolveReviewThread(input: { threadId: ${id} })`,
  fold: (id: string) => `minimizeComment(input: { subjectId: ${id}, classifier: RESOLVED })`,
  unfold: (id: string) => `unminimizeComment(input: { subjectId: ${id} })`,
} as const;

/** How many deeds one request holds: GitHub ends one after ten seconds. */
const MOST_DEEDS = 50;

/**
 * Closes the conversations of findings that are gone and folds their comments, and opens again what returned. Most tokens may
 * not open or close: it takes the right to write contents, which Toril doesn't ask for. The comments themselves say what is
 * gone and what is there, so a refusal is no failure.
 */
export async function settleThreads(
  { github, number }: Target,
  { resolve, returned }: Pick<ReviewPlan, "resolve" | "returned">,
): Promise<void> {
  const deeds = [
    ...resolve.flatMap(({ threadId, fold }) => [
      ...deed("close", threadId),
      ...fold.flatMap((id) => deed("fold", id)),
    ]),
    ...returned.flatMap(({ threadId, unfold }) => [...deed("reopen", threadId), ...deed("unfold", unfold)]),
  ];
  const doing = `opening and closing conversations on pull request ${number}`;
  try {
    for (let first = 0; first < deeds.length; first += MOST_DEEDS) {
      const batch = deeds.slice(first, first + MOST_DEEDS);
      await askGraphql(github, doing, mutationOf(batch), variablesOf(batch));
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
}

function deed(kind: Deed["kind"], id: string | null): Deed[] {
  return id === null ? [] : [{ kind, id }];
}

function mutationOf(deeds: readonly Deed[]): string {
  const variables = deeds.map((_, index) => `$id${index}: ID!`).join(", ");
  const fields = deeds.map(
    ({ kind }, index) => `  ${kind}${index}: ${MUTATIONS[kind](`$id${index}`)} { clientMutationId }`,
  );
  return `mutation TorilSettleThreads(${variables}) {\n${fields.join("\n")}\n}`;
}

function variablesOf(deeds: readonly Deed[]): Readonly<Record<string, string>> {
  return Object.fromEntries(deeds.map(({ id }, index) => [`id${index}`, id]));
}
