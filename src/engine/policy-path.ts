/** Where a repository keeps its policy. Only the default branch's counts. */
export const POLICY_PATH = ".github/toril.yml";
