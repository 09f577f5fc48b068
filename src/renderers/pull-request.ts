import type { Wording } from "../review/wording.ts";
import { findingsComment, resolvedComment, returnedReply } from "./comment.ts";
import type { PlaceLink } from "./digest-table.ts";
import { reviewBody, supersededBody } from "./review-body.ts";

/**
 * The words of everything that a pull request is told; `rulePages` is the address below which each rule has its page, and
 * `link` leads to a line of its diff.
 */
export function pullRequestWording(rulePages: string | null, link: PlaceLink = () => null): Wording {
  return {
    findings: (findings, suggestion) => findingsComment(findings, suggestion, rulePages),
    resolved: resolvedComment,
    returned: returnedReply,
    body: (parts) => reviewBody(parts, link),
    superseded: supersededBody,
  };
}
