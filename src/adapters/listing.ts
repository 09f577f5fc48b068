import type { Gap } from "../domain/gap.ts";
import { gapIn } from "../domain/gap.ts";
import { compareText } from "../domain/place.ts";
import { type Entry, type Listing, type Revision, TREE_LIMITS } from "../domain/tree.ts";
import { pathFault } from "./bounds.ts";

/**
 * Collects a tree's files within the bounds. What is left out becomes a gap at its own path that doesn't block: only
 * whoever knows which files are wanted can tell whether it matters. A tree that is cut off blocks.
 */
export class ListingBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #gaps: Gap[] = [];
  #seen = 0;

  /**
   * Whether one more thing may be listed, beside `waiting` ones that are not added yet. When it may not, the cut is
   * noted and listing should stop.
   */
  hasRoom(waiting = 0): boolean {
    if (this.#seen + waiting < TREE_LIMITS.files) return true;
    this.cutOff(`The tree holds more than ${TREE_LIMITS.files} files; the rest was not looked at.`);
    return false;
  }

  add(entry: Entry): void {
    this.#seen++;
    const fault = pathFault(entry.path);
    if (fault !== undefined) {
      this.#leaveOut(shown(entry.path), "truncated", `The path was left out: it ${fault}.`);
    } else if (this.#entries.has(entry.path)) {
      this.#gaps.push(
        gapIn(entry.path, "unreadable", "The tree lists this path twice, so it has two meanings."),
      );
    } else {
      this.#entries.set(entry.path, entry);
    }
  }

  /** A link or submodule. Toril never follows them: they may lead anywhere. */
  addUnfollowed(path: string, what: "symbolic link" | "submodule" | "special file"): void {
    this.#seen++;
    this.#leaveOut(
      shown(path),
      "not-followed",
      `The ${what} was not followed, so what it leads to is not known.`,
    );
  }

  addUnreadable(path: string, message: string): void {
    this.#seen++;
    this.#leaveOut(shown(path), "unreadable", message);
  }

  cutOff(message: string): void {
    this.#gaps.push(gapIn("", "truncated", message));
  }

  /** Files and gaps in the order of their paths, whatever order they came in. */
  finish(revision: Revision): Listing {
    const entries = [...this.#entries.values()].sort((a, b) => compareText(a.path, b.path));
    const gaps = [...this.#gaps].sort((a, b) => compareText(a.path, b.path));
    return { revision, entries, gaps };
  }

  #leaveOut(path: string, kind: Gap["kind"], message: string): void {
    this.#gaps.push(gapIn(path, kind, message, false));
  }
}

/** A path for a gap: as it is, but never longer than a path may be. */
function shown(path: string): string {
  return path.slice(0, TREE_LIMITS.pathLength);
}
