/** Events that strangers cause and that run with the secrets and the token of the repository. */
const PRIVILEGED =
  /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion|discussion_comment|pull_request_review|pull_request_review_comment|fork|watch)$/;

/** Events of pull requests, which forks cause without secrets. */
const OF_FORKS = /^pull_request/;

export function isPrivileged(triggers: readonly string[]): boolean {
  return triggers.some((each) => PRIVILEGED.test(each));
}

export function isOfForks(triggers: readonly string[]): boolean {
  return triggers.some((each) => OF_FORKS.test(each));
}
