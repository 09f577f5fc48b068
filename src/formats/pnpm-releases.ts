import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { compareText } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import type { LockedPackage } from "./locked-packages.ts";
import type { PnpmEntry } from "./pnpm-package.ts";

type Draft = {
  locked: PnpmEntry["locked"];
  /** Whether all of its instances are; null while none is known. */
  isOptional: boolean | null;
  readonly names: Set<string>;
  readonly needs: Set<string>;
};

/** The releases of a lockfile, each once, however many entries and documents have it. */
export class PnpmReleases {
  readonly #drafts = new Map<string, Draft>();
  readonly #gaps: Gap[];

  constructor(gaps: Gap[]) {
    this.#gaps = gaps;
  }

  add({ release, locked }: PnpmEntry): void {
    const known = this.#drafts.get(release);
    if (known === undefined) {
      this.#drafts.set(release, { locked, isOptional: null, names: new Set(), needs: new Set() });
      return;
    }
    const { integrity, version } = known.locked;
    if (integrity !== locked.integrity || version !== locked.version) this.#tellTwins(release, known, locked);
    known.locked = {
      ...known.locked,
      integrity: locked.integrity === null ? null : integrity,
      hasInstallScript: known.locked.hasInstallScript ?? locked.hasInstallScript,
    };
  }

  /** pnpm checks each entry by its own hash, so one of them may be other code under the same name. */
  #tellTwins(release: string, { locked }: Draft, other: PnpmEntry["locked"]): void {
    const message = `${code(release)} stands in the lockfile more than once, with different hashes or versions. Let pnpm write the lockfile anew.`;
    const twins = [locked, other]
      .map(({ integrity, version }) => `${version} ${integrity}`)
      .sort(compareText);
    const rests = wordsOf("pnpm twins", release, ...twins);
    this.#gaps.push(gapAt(other.at, { kind: "not-followed", rests, message }));
  }

  /** Notes an instance: that it must be had, unless it is optional as all the others are. */
  mark(release: string, isOptional: boolean): void {
    const draft = this.#drafts.get(release);
    if (draft !== undefined) draft.isOptional = isOptional && draft.isOptional !== false;
  }

  ask(release: string, name: string, from: string | null): void {
    this.#drafts.get(release)?.names.add(name);
    if (from !== null) this.#drafts.get(from)?.needs.add(release);
  }

  /** All of them. A release is for development where only what development asks for leads to it. */
  finish(always: Iterable<string>, dev: Iterable<string>): ReadonlyMap<string, LockedPackage> {
    const [needed, developed] = [this.#reachedFrom(always), this.#reachedFrom(dev)];
    const packages = new Map<string, LockedPackage>();
    for (const [release, { locked, isOptional, names, needs }] of this.#drafts) {
      const scope = {
        isDev: developed.has(release) && !needed.has(release),
        isOptional: isOptional ?? false,
      };
      packages.set(release, { ...locked, scope, names: sorted(names), needs: sorted(needs) });
    }
    return packages;
  }

  #reachedFrom(roots: Iterable<string>): ReadonlySet<string> {
    const reached = new Set(roots);
    for (const release of reached)
      for (const need of this.#drafts.get(release)?.needs ?? []) reached.add(need);
    return reached;
  }
}

function sorted(texts: Iterable<string>): string[] {
  return [...texts].sort(compareText);
}
