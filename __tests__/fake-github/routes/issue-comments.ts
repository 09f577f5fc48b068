/** Comments in the conversation of a pull request. */
import { type Answer, bodyOf, type Call, empty, json, list, notFound, type Route } from "../answer.ts";
import { showLabel } from "../shapes/pull.ts";
import { showIssueComment } from "../shapes/review.ts";
import { type IssueComment, newId, now } from "../state.ts";
import { issueCommentOf, pullOf } from "./lookup.ts";
import { mine } from "./review-comments.ts";

const ISSUES = "/repos/{owner}/{repo}/issues";
const RESOURCE = "IssueComment";
const WRITE = ["issues:write", "pull_requests:write"] as const;
const READ = ["issues:read", "pull_requests:read"] as const;

export const issueCommentRoutes: readonly Route[] = [
  { operation: `GET ${ISSUES}/{issue_number}/comments`, needs: READ, answer: listed },
  { operation: `POST ${ISSUES}/{issue_number}/comments`, needs: WRITE, answer: create },
  {
    operation: `GET ${ISSUES}/comments/{comment_id}`,
    needs: READ,
    answer: (call) => json(showIssueComment(call.world, issueCommentOf(call))),
  },
  { operation: `PATCH ${ISSUES}/comments/{comment_id}`, needs: WRITE, answer: update },
  { operation: `DELETE ${ISSUES}/comments/{comment_id}`, needs: WRITE, answer: remove },
  { operation: `DELETE ${ISSUES}/{issue_number}/labels/{name}`, needs: WRITE, answer: unlabel },
];

function listed(call: Call): Answer {
  const { number } = pullOf(call);
  const since = call.query.get("since") ?? "";
  const shown = call.world.issueComments.filter(
    ({ issue, updatedAt }) => issue === number && updatedAt >= since,
  );
  return list(shown.map((comment) => showIssueComment(call.world, comment)));
}

function create(call: Call): Answer {
  const { world, identity } = call;
  const { number } = pullOf(call);
  const body = bodyOf(call.body.body, RESOURCE);
  const at = now(world);
  const comment: IssueComment = {
    id: newId(world),
    issue: number,
    identity,
    createdAt: at,
    updatedAt: at,
    body,
    minimized: undefined,
  };
  world.issueComments.push(comment);
  return json(showIssueComment(world, comment), 201);
}

function update(call: Call): Answer {
  const comment = issueCommentOf(call);
  mine(call, comment);
  comment.body = bodyOf(call.body.body, RESOURCE);
  comment.updatedAt = now(call.world);
  return json(showIssueComment(call.world, comment));
}

function unlabel(call: Call): Answer {
  const pull = pullOf(call);
  if (!pull.labels.delete(call.params.name ?? "")) throw notFound();
  return json([...pull.labels].map((name) => showLabel(call.world, name)));
}

function remove(call: Call): Answer {
  const { issueComments } = call.world;
  const comment = issueCommentOf(call);
  mine(call, comment);
  issueComments.splice(issueComments.indexOf(comment), 1);
  return empty();
}
