/**
 * Where the rules of this very version have their pages: in the repository and at the commit that `uses:` names. Null for
 * an action of the repository itself, whose name the runner doesn't tell.
 */
export function actionRulePages({
  GITHUB_SERVER_URL = "https://github.com",
  GITHUB_ACTION_REPOSITORY = "",
  GITHUB_ACTION_REF = "",
}: Readonly<Record<string, string | undefined>>): string | null {
  const isName = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY);
  const isPlace =
    isName && /^[\w./-]+$/.test(GITHUB_ACTION_REF) && /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL);
  return isPlace
    ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/tree/${GITHUB_ACTION_REF}/src/rules`
    : null;
}
