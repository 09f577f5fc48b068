export const ABOUT = "Tells what a change newly lets a Tauri app, or the machine that builds it, do.";

export const MORE_HELP =
  "\n`toril review --help` lists the options of a review, and so on for each command.\n";

export const EXIT_STATUS = `
Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`;
