import { Work } from "../../domain/work.ts";
import { folded, type PlainGlob, type PlainToken, plainGlob } from "./plain-glob-tokens.ts";

export type PlainGlobOptions = Readonly<{
  literalSeparator: boolean;
  literalDot: boolean;
  foldCase: boolean;
}>;

/** Whether a glob matches one text; undefined where Rust's crate refuses it. */
export function matchesGlob(pattern: string, text: string, options: PlainGlobOptions): boolean | undefined {
  const glob = plainGlob(pattern);
  return glob && takesWhole(glob, text, options, new Work(Number.POSITIVE_INFINITY));
}

/**
 * The same of a glob that has been read, as Rust's `glob` crate (0.3) has it: token by token, by all places of the text
 * that those before can lead to, so that no pattern takes long. Written apart from the translation into automata.
 */
export function takesWhole(glob: PlainGlob, text: string, options: PlainGlobOptions, work: Work): boolean {
  const walk = new GlobWalk(text, options, work);
  let places: readonly number[] = [0];
  for (const token of glob) {
    places = walk.after(token, places);
    if (places.length === 0) return false;
  }
  return places.at(-1) === text.length;
}

/** The ways of one text. Its places are before each character and at the end, always in their order. */
class GlobWalk {
  readonly #text: string;
  readonly #folded: string;
  readonly #options: PlainGlobOptions;
  readonly #work: Work;

  constructor(text: string, options: PlainGlobOptions, work: Work) {
    this.#text = text;
    this.#folded = options.foldCase ? folded(text) : text;
    this.#options = options;
    this.#work = work;
  }

  after(token: PlainToken, from: readonly number[]): readonly number[] {
    this.#work.spend(from.length);
    switch (token.kind) {
      case "text":
        return this.#behind(this.#options.foldCase ? token.folded : token.text, from);
      case "character":
        return this.#oneOn(from, () => true);
      case "class":
        return this.#oneOn(from, (its) => isInClass(token.members, its, this.#options.foldCase));
      case "run":
        return this.#on(
          from,
          (place) => this.#isWild(place),
          () => true,
        );
      case "folders":
        return this.#on(
          from,
          (place) => !this.#isHidden(place),
          (place) => this.#startsComponent(place),
        );
      case "everything":
        return this.#on(
          from,
          (place) => !this.#isHidden(place),
          (place) => place === this.#text.length,
        ).filter((place) => place === this.#text.length);
    }
  }

  #behind(text: string, from: readonly number[]): readonly number[] {
    return from.filter((place) => this.#folded.startsWith(text, place)).map((place) => place + text.length);
  }

  #oneOn(from: readonly number[], takes: (character: string) => boolean): readonly number[] {
    return from
      .filter((place) => this.#isWild(place) && takes(this.#characterAt(place)))
      .map((place) => place + this.#characterAt(place).length);
  }

  /** From each place on over all characters that are taken, to every place where one may stop, or began. */
  #on(
    from: readonly number[],
    takes: (place: number) => boolean,
    stops: (place: number) => boolean,
  ): readonly number[] {
    const found: number[] = [];
    let next = 0;
    for (let place = from[0]; place !== undefined; ) {
      this.#work.spend(1);
      const begins = from[next] === place;
      if (begins) next += 1;
      if (begins || stops(place)) found.push(place);
      const isOn = place < this.#text.length && takes(place);
      place = isOn ? place + this.#characterAt(place).length : from[next];
    }
    return found;
  }

  #characterAt(place: number): string {
    return String.fromCodePoint(this.#text.codePointAt(place) ?? 0);
  }

  /** Whether a wildcard may take the character here. */
  #isWild(place: number): boolean {
    const isSeparator = this.#options.literalSeparator && this.#text[place] === "/";
    return place < this.#text.length && !isSeparator && !this.#isHidden(place);
  }

  #isHidden(place: number): boolean {
    return this.#options.literalDot && this.#text[place] === "." && this.#startsComponent(place);
  }

  #startsComponent(place: number): boolean {
    return place === 0 || this.#text[place - 1] === "/";
  }
}

function isInClass(members: readonly string[], character: string, foldCase: boolean): boolean {
  const negated = members[0] === "!";
  const inside = negated ? members.slice(1) : members;
  let found = false;
  for (let i = 0; i < inside.length; i += 1) {
    const [from = "", dash, to] = inside.slice(i, i + 3);
    if (dash === "-" && to !== undefined) {
      found ||= inRange(from, to, character, foldCase);
      i += 2;
    } else found ||= isSame(from, character, foldCase);
  }
  return found !== negated;
}

/** In both cases only where both ends are letters. */
function inRange(from: string, to: string, character: string, foldCase: boolean): boolean {
  const isBetween = (low: string, high: string, it: string) =>
    codeOf(low) <= codeOf(it) && codeOf(it) <= codeOf(high);
  if (isBetween(from, to, character)) return true;
  const isLetters = foldCase && /^[A-Za-z]{3}$/.test(from + to + character);
  return isLetters && isBetween(from.toLowerCase(), to.toLowerCase(), character.toLowerCase());
}

function isSame(a: string, b: string, foldCase: boolean): boolean {
  return a === b || (foldCase && /^[A-Za-z]{2}$/.test(a + b) && a.toLowerCase() === b.toLowerCase());
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
