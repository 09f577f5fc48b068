import { contentOf, type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { comparePlaces, type Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { isSameSource, sourceText } from "../domain/source.ts";
import type { LockedPackage, LockedPackages, LockedSetting, Unanswered } from "./locked-packages.ts";
import { member, plain, type SourceFile } from "./value.ts";
import { asked, type Wanted, type YarnEntry } from "./yarn-entry.ts";
import type { YarnStyle } from "./yarn-lines.ts";

/** A package while more blocks may tell of it. */
type Draft = Readonly<{ entry: YarnEntry; names: Set<string>; needs: Set<string> }>;
type Read = Pick<LockedPackages, "packages" | "projects" | "settings" | "answerTo" | "unanswered">;

/** Requirements that have no entry, by their descriptors, with the entries that have them. */
type Missing = Map<string, Readonly<{ wanted: Wanted; entries: YarnEntry[] }>>;

/** Gaps that are told of one by one. */
export const MOST_GAPS = 1000;

/** Between what is asked for and the package to whose folder that is relative. */
const RELATIVE_TO = "::locator=";

/** How much of the descriptors of an entry is told. */
const LONGEST_TOLD = 200;

/** Packages that may stand for a requirement that something else rewrote: one, as a rule. */
const MOST_GUESSES = 8;

/** Who needs whom: gives each package its key, and follows what the blocks ask for. */
export class YarnGraph {
  readonly #file: SourceFile;
  readonly #style: YarnStyle;
  readonly #drafts = new Map<string, Draft>();
  /** Of packages that share the base of a key: their keys by what tells them apart, and how many there are. */
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** The keys of what answers each descriptor; null for a project. */
  readonly #answers = new Map<string, string | null>();
  /** Of descriptors that are relative to a package's folder: the whole one, by what stands before and by that package's locator. */
  readonly #relative = new Map<string, Map<string, string>>();
  /** A locator as descriptors write it. It may be long, and much may ask by it. */
  readonly #encoded = new Map<string, string>();
  /** Keys that answer descriptors of a name; made when something has no answer. */
  #byName: ReadonlyMap<string, readonly string[]> | null = null;
  readonly #projects = new Map<string, Set<string>>();
  /** The locators of projects, by folder. */
  readonly #locators = new Map<string, string>();
  readonly #entries: readonly YarnEntry[];
  readonly #gaps: Gap[] = [];
  readonly #unanswered: Unanswered[] = [];

  constructor(file: SourceFile, style: YarnStyle, entries: readonly YarnEntry[]) {
    this.#file = file;
    this.#style = style;
    // What is patched shares the key of the package that it patches, which has to be known first.
    const isPatched = ({ kind }: YarnEntry) => kind === "patched";
    this.#entries = [...entries.filter((each) => !isPatched(each)), ...entries.filter(isPatched)];
    const holders = this.#entries.map((entry) => this.#hold(entry));
    this.#refuseSameLocators();
    const missing: Missing = new Map();
    for (const [index, entry] of this.#entries.entries()) this.#follow(entry, holders[index], missing);
    const unasked = this.#unasked(missing);
    for (const [descriptor, each] of missing) this.#tellMissing(descriptor, each, unasked);
  }

  read(): Read {
    return {
      packages: new Map([...this.#drafts].map(([key, draft]) => [key, packageOf(draft)])),
      projects: new Map([...this.#projects].map(([folder, needs]) => [folder, [...needs]])),
      settings: this.#settings(),
      unanswered: this.#unanswered,
      answerTo: (folder, name, text) => this.#answerTo(folder, name, text),
    };
  }

  gaps(): readonly Gap[] {
    return this.#gaps;
  }

  /** Keeps a package or project and the descriptors that it answers; gives the set for what it needs. */
  #hold(entry: YarnEntry): Set<string> {
    if (entry.kind === "project") return this.#holdProject(entry);
    const key = this.#keyOf(entry);
    const draft = this.#drafts.get(key) ?? { entry, names: new Set(), needs: new Set() };
    this.#drafts.set(key, draft);
    this.#answer(entry, key);
    for (const descriptor of entry.descriptors) draft.names.add(nameIn(descriptor));
    return draft.needs;
  }

  #holdProject(entry: YarnEntry): Set<string> {
    const folder = entry.target ?? "";
    this.#answer(entry, null);
    if (entry.locator !== null) this.#locators.set(folder, entry.locator);
    const needs = this.#projects.get(folder) ?? new Set();
    this.#projects.set(folder, needs);
    return needs;
  }

  /** Several blocks may tell of one package; those that tell different things of it keep apart. */
  #keyOf(entry: YarnEntry): string {
    const base = keyOf(entry);
    const first = this.#drafts.get(base)?.entry;
    if (first === undefined || entry.kind === "patched" || isSame(first, entry)) return base;
    const identity = wordsOf(base, entry.version, entry.integrity);
    const known = this.#keys.get(identity);
    if (known !== undefined) return known;
    const count = (this.#counts.get(base) ?? 1) + 1;
    this.#counts.set(base, count);
    const key = `${base} (${count})`;
    this.#keys.set(identity, key);
    return key;
  }

  /** Notes which descriptors a block answers. Where two blocks answer one, Yarn takes the last. */
  #answer({ block, descriptors }: YarnEntry, key: string | null): void {
    for (const descriptor of descriptors) {
      if (this.#answers.has(descriptor)) this.#tellTwice(block.fields.at, descriptor);
      this.#answers.set(descriptor, key);
      const end = descriptor.indexOf(RELATIVE_TO);
      if (end < 0) continue;
      const [asks, locator] = [descriptor.slice(0, end), descriptor.slice(end + RELATIVE_TO.length)];
      const relative = this.#relative.get(asks) ?? new Map<string, string>();
      this.#relative.set(asks, relative.set(locator, descriptor));
    }
  }

  #tellTwice(at: Place, text: string): void {
    if (this.#gaps.length > MOST_GAPS) return;
    const message = `${code(text)} stands twice in ${code(this.#file.path)}; readers differ in which entry counts.`;
    this.#gaps.push(gapAt(at, { kind: "dynamic", rests: contentOf(this.#file), message }));
  }

  /** Later Yarns keep one package for each locator, so that the last of two blocks counts. */
  #refuseSameLocators(): void {
    const seen = new Set<string>();
    for (const { locator, block } of this.#entries) {
      if (locator === null) continue;
      if (seen.has(locator))
        this.#tellTwice(member(block.fields, "resolution")?.at ?? block.fields.at, locator);
      seen.add(locator);
    }
  }

  #follow(entry: YarnEntry, needs: Set<string> | undefined, missing: Missing): void {
    for (const wanted of entry.wants) {
      const { name, text, isOptional } = wanted;
      const descriptor = this.#found(name, text, entry.locator);
      const key = descriptor === undefined ? null : this.#answers.get(descriptor);
      if (key != null) needs?.add(key);
      if (descriptor !== undefined) continue;
      // `resolutions` of a package.json and catalogs put other requirements in place of what a package asks for.
      const guesses = this.#guesses(name);
      for (const guess of guesses ?? []) needs?.add(guess);
      if (isOptional || (entry.kind === "project" && guesses !== undefined)) continue;
      const known = missing.get(`${name}@${text}`);
      if (known === undefined) missing.set(`${name}@${text}`, { wanted, entries: [entry] });
      else known.entries.push(entry);
    }
  }

  /** What answers descriptors of a name; undefined where nothing does. Yarn 1 writes down what was asked for. */
  #guesses(name: string): readonly string[] | undefined {
    if (this.#style === "classic") return undefined;
    this.#byName ??= keysByName(this.#answers);
    return this.#byName.get(name);
  }

  /**
   * The descriptor that the lockfile has for a requirement. Later Yarns add `npm:` to what names no protocol, and to a path the
   * package to whose folder it is relative.
   */
  #found(name: string, text: string, locator: string | null): string | undefined {
    const exact = `${name}@${text}`;
    if (this.#answers.has(exact)) return exact;
    if (this.#style === "classic") return undefined;
    const released = `${name}@npm:${text}`;
    if (this.#answers.has(released)) return released;
    return locator === null ? undefined : this.#relative.get(exact)?.get(this.#encodedOf(locator));
  }

  #encodedOf(locator: string): string {
    const encoded = this.#encoded.get(locator) ?? encodeURIComponent(locator);
    this.#encoded.set(locator, encoded);
    return encoded;
  }

  /** What is used from its folder, and not packed and copied, is no package for a manifest. */
  #answerTo(folder: string, name: string, text: string): string | null | undefined {
    if (this.#style === "classic" && text.startsWith("link:")) return null;
    const descriptor = this.#found(name, text, this.#locators.get(folder) ?? null);
    if (descriptor === undefined) return undefined;
    return /^(?:link|portal):/.test(text) ? null : this.#answers.get(descriptor);
  }

  /** The names of which no block asks for some descriptor: something else decides what they are. */
  #unasked(missing: Missing): ReadonlySet<string> {
    if (missing.size === 0 || this.#style === "classic") return new Set();
    const wanted = new Set<string | undefined>();
    for (const { wants, locator } of this.#entries)
      for (const { name, text } of wants) wanted.add(this.#found(name, text, locator));
    const unasked = [...this.#answers.keys()].filter((descriptor) => !wanted.has(descriptor));
    return new Set(unasked.map(nameIn));
  }

  /**
   * Yarn takes the newest release that fits what has no entry. Where `resolutions` rewrite it, the lockfile has an entry that no
   * block asks for. What a project asks for, its manifest tells better.
   */
  #tellMissing(
    descriptor: string,
    { wanted, entries }: Readonly<{ wanted: Wanted; entries: readonly YarnEntry[] }>,
    unasked: ReadonlySet<string>,
  ): void {
    const block = entries.at(-1)?.block;
    if (block === undefined || this.#gaps.length > MOST_GAPS) return;
    const entry = code(block.descriptors.join(", ").slice(0, LONGEST_TOLD));
    const message = `The entry ${entry} asks for ${code(descriptor)}, which has no entry, so Yarn may take the newest release that fits.`;
    const rests = wordsOf("yarn", "no entry", descriptor);
    const blocking = !(isRange(descriptor) && unasked.has(nameIn(descriptor)));
    const gap = gapAt(block.fields.at, { kind: "not-followed", rests, message, blocking });
    this.#gaps.push(gap);
    const by = [...new Set(entries.map(({ name }) => name))];
    this.#unanswered.push({ name: wanted.name, text: wanted.text, by, gap });
  }

  /** Yarn may patch what the repository patches: then the longer locator has the shorter one within. */
  #settings(): LockedSetting[] {
    const length = ({ locator }: YarnEntry) => locator?.length ?? 0;
    const patched = this.#entries.filter(({ patches }) => patches.length > 0);
    const byPath = new Map<string, LockedSetting>();
    for (const { patches } of patched.toSorted((one, other) => length(one) - length(other)))
      for (const patch of patches) if (!byPath.has(patch.value)) byPath.set(patch.value, patch);
    return [...byPath.values()].sort((one, other) => comparePlaces(one.at, other.at));
  }
}

/** Whether a descriptor asks for releases of its own name: no other name, address or folder. */
function isRange(descriptor: string): boolean {
  return !/[@:/]/.test(asked(descriptor)?.text.replace(/^npm:/, "") ?? "@");
}

function nameIn(descriptor: string): string {
  return asked(descriptor)?.name ?? descriptor;
}

function keysByName(answers: ReadonlyMap<string, string | null>): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [descriptor, key] of answers) {
    const keys = byName.get(nameIn(descriptor)) ?? [];
    if (key !== null && keys.length < MOST_GUESSES) keys.push(key);
    byName.set(nameIn(descriptor), keys);
  }
  return byName;
}

function isSame(one: YarnEntry, other: YarnEntry): boolean {
  return (
    one.version === other.version &&
    one.integrity === other.integrity &&
    isSameSource(one.source, other.source)
  );
}

function keyOf({ name, version, source, target }: YarnEntry): string {
  if (source.kind === "registry") return `${name}@${version}`;
  return `${name}@${sourceText(source)}${target === null ? "" : ` ${target}`}`;
}

function packageOf({ entry, names, needs }: Draft): LockedPackage {
  const { block, name, version, source, kind, target, locator } = entry;
  const isClassic = locator === null;
  const placeOf = (field: string) => member(block.fields, field)?.at;
  const at = block.fields.at;
  const commands = member(block.fields, "bin");
  const sourceAt = placeOf(isClassic ? "resolved" : "resolution") ?? at;
  return {
    ...{ name, version, source, target, at },
    integrity: kind === "patched" ? null : entry.integrity,
    isArchiveHash: isClassic,
    hasInstallScript: null,
    ...(isClassic ? {} : { declared: wordsOf("commands", commands && plain(commands)) }),
    // Yarn leaves out what isn't made for the machine that it runs on.
    scope: { isDev: false, isOptional: !isClassic && member(block.fields, "conditions") !== undefined },
    names: [...names],
    needs: [...needs],
    lines: {
      version: placeOf("version") ?? at,
      source: sourceAt,
      // The hash of an old Yarn 1 stands behind the address.
      checksum: placeOf(isClassic ? "integrity" : "checksum") ?? (isClassic ? sourceAt : at),
    },
  };
}
