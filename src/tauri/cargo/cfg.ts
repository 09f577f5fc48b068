import type { Platform } from "../../domain/platform.ts";

const OS: Readonly<Record<Platform, string>> = {
  linux: "linux",
  macOS: "macos",
  windows: "windows",
  android: "android",
  iOS: "ios",
};

/** Parts of a target's triple that name its system. */
const TRIPLES: readonly (readonly [RegExp, Platform])[] = [
  [/android/, "android"],
  [/-ios/, "iOS"],
  [/-darwin|-macos/, "macOS"],
  [/-windows/, "windows"],
  [/-linux/, "linux"],
];

/** How deep conditions of a Cargo.toml may nest. */
const DEEPEST = 32;

/**
 * Whether a table `[target.….…]` counts on a platform; undefined where something else decides too, such as the processor.
 * `target` is a `cfg(…)` or the name of one target; null counts everywhere.
 */
export function holds(target: string | null, platform: Platform): boolean | undefined {
  if (target === null) return true;
  const condition = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
  if (condition !== undefined) return new Condition(condition, platform).whole();
  const named = TRIPLES.find(([pattern]) => pattern.test(target))?.[1];
  return named === undefined || named === platform ? undefined : false;
}

/** Evaluates a condition from left to right. Undefined means "it depends", or that it can't be read. */
class Condition {
  readonly #tokens: readonly string[];
  readonly #platform: Platform;
  #at = 0;
  #isTooDeep = false;

  constructor(text: string, platform: Platform) {
    this.#tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=]/g) ?? [];
    this.#platform = platform;
  }

  whole(): boolean | undefined {
    const found = this.#read(0);
    return this.#isTooDeep ? undefined : found;
  }

  #read(depth: number): boolean | undefined {
    if (depth > DEEPEST) {
      this.#isTooDeep = true;
      this.#at = this.#tokens.length;
      return undefined;
    }
    const name = this.#next();
    if (this.#takes("=")) return this.#hasValue(name, this.#next().replaceAll('"', ""));
    if (!this.#takes("(")) return this.#isSet(name);
    const parts: (boolean | undefined)[] = [];
    while (this.#at < this.#tokens.length && !this.#takes(")")) {
      parts.push(this.#read(depth + 1));
      this.#takes(",");
    }
    return joined(name, parts);
  }

  #next(): string {
    const token = this.#tokens[this.#at] ?? "";
    this.#at += 1;
    return token;
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #hasValue(name: string, value: string): boolean | undefined {
    if (name === "target_os") return value === OS[this.#platform];
    if (name === "target_family") return value === (this.#platform === "windows" ? "windows" : "unix");
    if (name === "target_vendor" && value === "apple")
      return this.#platform === "macOS" || this.#platform === "iOS";
    return undefined;
  }

  #isSet(name: string): boolean | undefined {
    if (name === "true" || name === "false") return name === "true";
    if (name === "windows") return this.#platform === "windows";
    if (name === "unix") return this.#platform !== "windows";
    return undefined;
  }
}

function joined(name: string, parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (name === "not") return parts[0] === undefined ? undefined : !parts[0];
  if (name === "all") return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  if (name === "any") return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  return undefined;
}
