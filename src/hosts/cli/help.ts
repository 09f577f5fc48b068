export const HELP = `Toril tells what a change newly lets a Tauri app, or the machine that builds it, do.

Usage
  toril review [--repo DIR] [--base REV] [--head REV]     compare two revisions of a git repository
  toril review --base-dir DIR --head-dir DIR              compare two folders
  toril explain RULE                                      what a rule reports, why, and what to do
  toril explain NUMBER --from FILE                        one finding of a review written with --format json
  toril policy check [FILE]                               whether a policy can be read; .github/toril.yml by default
  toril serve                                             the GitHub App, as docs/app.md tells
  toril --help, toril --version

Options of review
  --repo DIR        the repository; the current folder by default. Bare repositories work too
  --base REV        what to compare with; by default the merge base of head and the default branch
  --head REV        what to look at; HEAD by default. WORKTREE is the working tree as it is
  --format NAME     text (the default), json, markdown or sarif. May be given several times,
  --output FILE     each followed by the file it goes to; without one it is printed
  --policy FILE     what blocks a merge, as docs/policy.md tells; without one, the defaults
  --fail-on LEVEL   the least severity that fails: critical, high, medium (the default), low, never.
                    It goes before what the policy says
  --offline         ask no registry; what the cache does not have is a gap
  --cache DIR       where facts about packages are kept between runs, for a CI to save and restore

Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`;
