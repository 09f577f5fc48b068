import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { crateOf, type Known, type Manifests } from "./manifests.ts";

type Assumed = Extract<Known, { how: "assumed" }>;

/** Gaps for the references that one entry of a capability leads to. Each is said once, at the entry's line. */
export class ReferenceGaps {
  readonly gaps: Gap[] = [];
  readonly #at: Place;
  readonly #manifests: Manifests;
  readonly #said = new Set<string>();

  constructor(at: Place, manifests: Manifests) {
    this.#at = at;
    this.#manifests = manifests;
  }

  noIdentifier(reference: string): void {
    const message = `${code(reference)} is no identifier of a permission: the app doesn't build. It was read all the same.`;
    this.#say("does-not-build", "", reference, message);
  }

  noMember(key: string, set: string, name: string): void {
    const message = `The set ${code(set)} names ${code(name)}, which is no identifier: the app doesn't build. It was read all the same.`;
    this.#say("does-not-build", key, name, message);
  }

  tooLarge(key: string, set: string): void {
    const message = `The set ${code(set)} expands to more than can be followed; the rest of it was not read.`;
    this.#say("truncated", key, set, message);
  }

  unknownPlugin(key: string, reference: string): void {
    const message = `What ${code(reference)} allows is not known: the permissions of the plugin ${code(key)} are neither in this repository nor among those that are known. Its name was taken at its word.`;
    this.#say("unknown-plugin", key, reference, message);
  }

  assumedRelease(key: string, reference: string, known: Assumed): void {
    // A crate that is no release may have nothing in common with a release of the same name.
    const isRelease = known.instead === "release" || known.instead === "newest";
    const kind = isRelease ? "assumed-version" : "unknown-plugin";
    this.#say(kind, key, reference, assumption(crateOf(key), known), !isRelease);
  }

  unknownPermission(key: string, reference: string, { from, version }: Assumed): void {
    const message = `${code(reference)} is no permission of ${code(key)} ${from}; whether ${version} has it is not known. Its name was taken at its word.`;
    this.#say("unknown-permission", key, reference, message);
  }

  refused(key: string, reference: string, why: string): void {
    const message = `The permission ${code(reference)} ${why}: the app doesn't build. It was read as granting nothing.`;
    this.#say("does-not-build", key, reference, message);
  }

  /** Adds a gap for a reference. It rests on the plugin with this key. */
  #say(kind: Gap["kind"], key: string, reference: string, message: string, blocking = true): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    const rests = wordsOf(reference, this.#manifests.restsOn(key));
    const cause = this.#manifests.hiddenBy(key);
    this.gaps.push(
      gapAt(this.#at, { kind, rests, message, blocking, ...(cause !== undefined && { cause }) }),
    );
  }
}

function assumption(crate: string, { from, version, instead }: Assumed): string {
  if (instead === "git")
    return `${code(crate)} comes from a commit in git, whose permission files are not here: what it allows is not known for sure. The permissions of the release ${from} were used.`;
  if (instead === "own")
    return `${code(crate)} is a crate of this repository and its permission files are not here: what it allows is not known. The permissions of the release ${from} were used.`;
  if (instead === "newest")
    return `Nothing says which version of ${code(crate)} the app uses: the permissions of ${from}, the newest that is known, were used. Commit Cargo.lock.`;
  return from === version
    ? `No lockfile pins ${code(crate)}: its permissions are taken to be those of ${version}, the lowest version that fits.`
    : `The permissions of ${code(crate)} ${version} are not known; those of ${from} were used.`;
}
