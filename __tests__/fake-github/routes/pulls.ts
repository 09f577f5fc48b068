import { type Answer, type Call, json, list, type Route } from "../answer.ts";
import { mergeBaseOf, shownDiff } from "../pulls.ts";
import { showCommit, showFile } from "../shapes/commit.ts";
import { showPull, showSimplePull } from "../shapes/pull.ts";
import { diffText } from "./commits.ts";
import { pullOf } from "./lookup.ts";

const PULLS = "/repos/{owner}/{repo}/pulls";

export const pullRoutes: readonly Route[] = [
  { operation: `GET ${PULLS}`, needs: ["pull_requests:read"], answer: listed },
  { operation: `GET ${PULLS}/{pull_number}`, needs: ["pull_requests:read"], answer: one },
  { operation: `GET ${PULLS}/{pull_number}/files`, needs: ["pull_requests:read"], answer: files },
  { operation: `GET ${PULLS}/{pull_number}/commits`, needs: ["pull_requests:read"], answer: commits },
];

function listed({ world, query }: Call): Answer {
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const matching = world.pulls
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => base === null || pull.baseRef === base)
    .filter(({ headRepository, headRef }) => !head || head === `${headRepository.owner.login}:${headRef}`);
  return list(matching.reverse().map((pull) => showSimplePull(world, pull)));
}

function one(call: Call): Answer {
  const pull = pullOf(call);
  if (/\bdiff\b/.test(call.accept)) return diffText(call, mergeBaseOf(call.world, pull), pull.headSha);
  return json(showPull(call.world, pull));
}

function files(call: Call): Answer {
  const { world } = call;
  const pull = pullOf(call);
  const changed = shownDiff(world, mergeBaseOf(world, pull), pull.headSha);
  return list(changed.slice(0, world.limits.pullFiles).map((file) => showFile(world, file, pull.headSha)));
}

/** Never more than 250, whatever the page. */
function commits(call: Call): Answer {
  const { world } = call;
  const pull = pullOf(call);
  const all = world.git.commitsBetween(mergeBaseOf(world, pull), pull.headSha);
  return list(all.slice(0, 250).map((commit) => showCommit(world, commit)));
}
