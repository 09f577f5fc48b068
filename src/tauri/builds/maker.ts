import type { Place } from "../../domain/place.ts";
import type { Start } from "./run.ts";
import type { Script } from "./script.ts";
import type { Value } from "./shell/values.ts";

/** A script, and how a maker starts it. */
export type Part = Readonly<{
  script: Script;
  start: Start;
  /** An action starts it, and hands on what it built. */
  ships?: true;
}>;

/**
 * Who builds the app: a script of package.json, a job of a workflow, a target of a makefile, a file of commands. `key` is
 * the same where two revisions have the same maker.
 */
export type Maker = Readonly<{
  key: string;
  /** What people call it: `npm run release`. */
  name: string;
  /** The place where it begins. */
  at: Place;
  parts: readonly Part[];
  /** Whether it hands on to others what it builds: uploads, releases or publishes it. */
  ships: boolean;
  /** The lines of the commands whose builds it hands on, if it keeps its other builds to itself. */
  shipsOnly?: ReadonlySet<number>;
  /** Whether its name says that it is for tests. */
  isForTests: boolean;
}>;

/** Words as text, quoted so that a POSIX shell reads the same words. */
export function quoted(words: Value): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

const FOR_TESTS = /(?:^|[^a-z])(?:tests?|testing|e2e|spec|smoke|playwright|wdio|webdriver)(?:$|[^a-z])/i;

export function isNamedForTests(...names: readonly string[]): boolean {
  return names.some((name) => FOR_TESTS.test(name));
}

/** Whether a workflow's text hands on to people what its jobs build. An artifact of a workflow is no release. */
export function seemsToShip(text: string): boolean {
  return /gh release|action-gh-release|release-action|upload-release|tagName|releaseId|\bpublish|\bdeploy|\bs3\b|rclone|\bscp\b|cloud-release|butler push|winget|snapcraft|fastlane/i.test(
    text,
  );
}
