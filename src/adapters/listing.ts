import { type Gap, gapIn, wordsOf } from "../domain/gap.ts";
import { compareText } from "../domain/place.ts";
import { type Entry, type Listing, type Revision, TREE_LIMITS, type Unfollowed } from "../domain/tree.ts";
import { pathFault } from "./bounds.ts";

/**
 * Collects a tree's files within the bounds. A file that is left out becomes a gap at its path, which doesn't block: only the
 * engine knows which files matter. A tree that is cut off is a gap that blocks.
 */
export class ListingBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #unfollowed: Unfollowed[] = [];
  readonly #gaps: Gap[] = [];
  readonly #cuts = new Set<string>();
  #seen = 0;

  /**
   * Whether one more item may be listed, besides `waiting` items that aren't added yet. If not, the cut is noted, and listing
   * should stop.
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
      this.#leaveOut(entry.path, "truncated", `The path was left out: it ${fault}.`, entry.id);
    } else if (this.#entries.has(entry.path)) {
      this.#gaps.push(
        gapIn(entry.path, {
          kind: "unreadable",
          rests: wordsOf(entry.path, entry.id),
          message: "The tree lists this path twice, so it has two meanings.",
        }),
      );
    } else {
      this.#entries.set(entry.path, entry);
    }
  }

  addUnfollowed({ path, what, id }: Unfollowed): void {
    this.#seen++;
    this.#unfollowed.push({ path: shown(path), what, id });
  }

  /** `id` names the content, if it is known. An unreadable file that base has too is nothing new. */
  addUnreadable(path: string, message: string, id: string | null = null): void {
    this.#seen++;
    this.#leaveOut(path, "unreadable", message, id);
  }

  cutOff(message: string): void {
    this.#cuts.add(message);
  }

  /** Files and gaps, sorted by path. */
  finish(revision: Revision): Listing {
    const entries = [...this.#entries.values()].sort((a, b) => compareText(a.path, b.path));
    // Nobody knows what the rest holds, so it never counts as equal to that of another revision.
    const rests = wordsOf("tree", revision.sha ?? revision.rev);
    const cuts = [...this.#cuts].map((message) => gapIn("", { kind: "truncated", rests, message }));
    const gaps = [...cuts, ...this.#gaps].sort((a, b) => compareText(a.path, b.path));
    const unfollowed = [...this.#unfollowed].sort((a, b) => compareText(a.path, b.path));
    return { revision, entries, unfollowed, gaps };
  }

  #leaveOut(path: string, kind: Gap["kind"], message: string, id: string | null): void {
    const rests = wordsOf(kind, path, id);
    this.#gaps.push(gapIn(shown(path), { kind, rests, message, blocking: false }));
  }
}

/** A path for a gap, shortened to what a path may have. */
function shown(path: string): string {
  return path.slice(0, TREE_LIMITS.pathLength);
}
