import type { Gap } from "../../domain/gap.ts";
import type { Step } from "../../domain/ipc.ts";
import { code } from "../../domain/sentence.ts";
import type { PermissionEntry } from "./capabilities.ts";
import { isIdentifier } from "./identifier.ts";
import { type DeclaredMember, inferredPermission, type Manifest, type Permission } from "./manifest.ts";
import type { Known, Manifests } from "./manifests.ts";
import { ReferenceGaps } from "./reference-gaps.ts";

/** A permission that an entry leads to, directly or through sets. */
export type Leaf = Readonly<{
  key: string;
  id: string;
  permission: Permission;
  inferred: boolean;
  steps: readonly Step[];
}>;

/** How many leaves an entry may have. The largest real set has under 100. A set made to explode stops here. */
const MOST_LEAVES = 5_000;
const DEEPEST_SET = 64;

/** How many sets and permissions are looked at for one entry: nested empty sets have no leaves, but take as long. */
const MOST_STEPS = 20_000;

/** Expands what an entry of a capability names: sets depth-first, in the order of their members. */
export function expanded(
  entry: PermissionEntry,
  manifests: Manifests,
): Readonly<{ leaves: readonly Leaf[]; gaps: readonly Gap[] }> {
  const expansion = new Expansion(entry, manifests);
  expansion.run();
  return expansion;
}

/** The position of a reference: the plugin of its set, the sets above, and the members that lead to it. */
type Position = Readonly<{ home: string | undefined; above: readonly string[]; steps: readonly Step[] }>;

/** The target of a reference: an identifier of one plugin. */
type Target = Readonly<{ reference: string; key: string; id: string }>;

class Expansion {
  readonly leaves: Leaf[] = [];
  readonly #entry: PermissionEntry;
  readonly #manifests: Manifests;
  readonly #unknown: ReferenceGaps;
  #taken = 0;

  constructor(entry: PermissionEntry, manifests: Manifests) {
    this.#entry = entry;
    this.#manifests = manifests;
    this.#unknown = new ReferenceGaps(entry.at, manifests);
  }

  get gaps(): readonly Gap[] {
    return this.#unknown.gaps;
  }

  run(): void {
    const { id } = this.#entry;
    if (!isIdentifier(id, this.#manifests.identifiers)) this.#unknown.noIdentifier(id);
    this.#expand(id, { home: undefined, above: [], steps: [] });
  }

  #expand(reference: string, position: Position): void {
    if (this.#isTooLarge(position)) return;
    const [key, id] = split(reference, position.home, this.#manifests);
    const target = { reference, key, id };
    const known = this.#manifests.of(key);
    if (known.how === "unknown") {
      this.#unknown.unknownPlugin(key, reference);
      this.#infer(target, position, true);
      return;
    }
    if (known.how === "assumed") this.#unknown.assumedRelease(key, reference, known);
    if (key === "" && id === "default" && !this.#manifests.appHasManifest) {
      this.#unknown.refused(key, reference, "is not declared by the app");
      return;
    }
    const { manifest } = known;
    const isInSet = position.above.length > 0;
    const members = id === "default" ? (manifest.default ?? []) : membersOf(manifest, id, isInSet);
    if (members === undefined) this.#addPermission(target, known, position);
    else this.#expandSet(target, members, position);
  }

  #isTooLarge({ above }: Position): boolean {
    this.#taken += 1;
    if (this.#taken <= MOST_STEPS && this.leaves.length < MOST_LEAVES && above.length < DEEPEST_SET)
      return false;
    const { id } = this.#entry;
    this.#unknown.tooLarge(split(id, undefined, this.#manifests)[0], id);
    return true;
  }

  #expandSet({ key, id }: Target, members: readonly DeclaredMember[], { above, steps }: Position): void {
    const path = `${key}:${id}`;
    if (above.includes(path)) {
      this.#unknown.refused(key, path, "is a set that contains itself");
      return;
    }
    for (const { name, at } of members) {
      if (!isIdentifier(name, this.#manifests.identifiers)) this.#unknown.noMember(key, path, name);
      const step = { name: `${path}>${name}`, at: at ?? this.#manifests.pinnedAt(key) };
      this.#expand(name, { home: key, above: [...above, path], steps: [...steps, step] });
    }
  }

  #addPermission(target: Target, known: Exclude<Known, { how: "unknown" }>, position: Position): void {
    const { reference, key, id } = target;
    const permission = known.manifest.permission(id) ?? this.#wildcard(key, id, known.manifest);
    if (permission !== undefined) {
      this.leaves.push({ key, id, permission, inferred: false, steps: position.steps });
    } else if (known.how === "in-tree" && /^(?:allow|deny)-[^*]+$/.test(id)) {
      // A build makes these permissions from the plugin's commands.
      this.#infer(target, position, false);
    } else if (known.how === "assumed") {
      this.#unknown.unknownPermission(key, reference, known);
      this.#infer(target, position, true);
    } else {
      const why =
        key === "" ? "is not declared by the app" : `is none of the plugin ${code(key)} at this version`;
      this.#unknown.refused(key, reference, why);
    }
  }

  /** A permission whose name alone says what it allows. */
  #infer({ key, id }: Target, { steps }: Position, inferred: boolean): void {
    this.leaves.push({ key, id, permission: inferredPermission(id), inferred, steps });
  }

  /** `allow-*` and `deny-*`: only for the app itself, and only if it declares commands. */
  #wildcard(key: string, id: string, { commands }: Manifest): Permission | undefined {
    const [, effect] = /^(allow|deny)-\*$/.exec(id) ?? [];
    const isThere = this.#manifests.wildcards && key === "" && commands.length > 0;
    if (effect === undefined || !isThere) return undefined;
    const [allow, deny] = effect === "allow" ? [["*"], []] : [[], ["*"]];
    return { ...inferredPermission(id), allow, deny };
  }
}

/** In a capability, a set wins over a permission of the same name. Inside a set, it is the other way round. */
function membersOf(manifest: Manifest, id: string, isInSet: boolean): readonly DeclaredMember[] | undefined {
  return isInSet && manifest.permission(id) !== undefined ? undefined : manifest.set(id);
}

/** Splits `core:window:allow-x` at its last colon. A member of a set belongs to the set's plugin unless it names another. */
function split(reference: string, home: string | undefined, manifests: Manifests): readonly [string, string] {
  const colon = reference.lastIndexOf(":");
  const prefix = colon < 0 ? "" : reference.slice(0, colon);
  const name = reference.slice(colon + 1);
  if (home === undefined) return [prefix, name];
  return prefix !== "" && manifests.isKey(prefix) ? [prefix, name] : [home, prefix === "" ? name : reference];
}
