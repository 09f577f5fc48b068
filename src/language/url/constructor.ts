import { UnreadUrlPattern, type UrlToken, urlTokens } from "./tokens.ts";

/** The parts of a URL, in their order. Each has its own pattern. */
export const URL_PART_NAMES = [
  "protocol",
  "username",
  "password",
  "hostname",
  "port",
  "pathname",
  "search",
  "hash",
] as const;

export type UrlPartName = (typeof URL_PART_NAMES)[number];

/** What a text says of each part. A part that isn't named may be anything. */
export type PartTexts = Partial<Record<UrlPartName, string>>;

/**
 * Takes the text of a URL pattern apart, as the standard's constructor string parser does.
 * @throws UnreadUrlPattern
 */
export function partsOfText(text: string, isSpecial: (protocol: string) => boolean): PartTexts {
  return new ConstructorParser(text, isSpecial).parse();
}

type State = "init" | "authority" | "done" | UrlPartName;

class ConstructorParser {
  readonly #text: string;
  readonly #isSpecial: (protocol: string) => boolean;
  readonly #tokens: readonly UrlToken[];
  readonly #result: PartTexts = {};
  #state: State = "init";
  /** The token that the current part began with, and the current token. */
  #start = 0;
  #at = 0;
  #groups = 0;
  #brackets = 0;
  #hasSpecialProtocol = false;

  constructor(text: string, isSpecial: (protocol: string) => boolean) {
    this.#text = text;
    this.#isSpecial = isSpecial;
    this.#tokens = urlTokens(text, false);
  }

  parse(): PartTexts {
    while (this.#state !== "done") {
      // A step may move the position itself.
      const by = this.#step();
      this.#at += by;
    }
    if (this.#result.hostname !== undefined) this.#result.port ??= "";
    return this.#result;
  }

  /** Looks at one token. Returns how far to go on: 0 where the same token has to be looked at again in a new state. */
  #step(): 0 | 1 {
    const { kind } = this.#tokenAt(this.#at);
    if (kind === "end") return this.#end();
    if (kind === "open") {
      this.#groups += 1;
      return 1;
    }
    if (this.#groups > 0) {
      if (kind !== "close") return 1;
      this.#groups -= 1;
    }
    return this.#inState();
  }

  #end(): 0 | 1 {
    if (this.#state === "authority") return this.#again("hostname");
    if (this.#state !== "init") return this.#enter("done", 0);
    this.#at = this.#start;
    if (this.#isSign("#")) return this.#enter("hash", 1);
    return this.#isSearch() ? this.#enter("search", 1) : this.#enter("pathname", 0);
  }

  #inState(): 0 | 1 {
    switch (this.#state) {
      case "init":
        return this.#isSign(":") ? this.#again("protocol") : 1;
      case "protocol":
        return this.#isSign(":") ? this.#afterProtocol() : 1;
      case "authority":
        if (this.#isSign("@")) return this.#again("username");
        return this.#isSign("/") || this.#isSearch() || this.#isSign("#") ? this.#again("hostname") : 1;
      case "username":
        if (this.#isSign(":")) return this.#enter("password", 1);
        return this.#isSign("@") ? this.#enter("hostname", 1) : 1;
      case "password":
        return this.#isSign("@") ? this.#enter("hostname", 1) : 1;
      case "hostname":
        return this.#inHost();
      case "port":
        return this.#isSign("/") ? this.#enter("pathname", 0) : this.#untilSearch();
      case "pathname":
        return this.#untilSearch();
      case "search":
        return this.#isSign("#") ? this.#enter("hash", 1) : 1;
      default:
        return 1;
    }
  }

  #afterProtocol(): 0 | 1 {
    this.#hasSpecialProtocol = this.#isSpecial(this.#textOfPart());
    if (this.#isSign("/", 1) && this.#isSign("/", 2)) return this.#enter("authority", 3);
    return this.#enter(this.#hasSpecialProtocol ? "authority" : "pathname", 1);
  }

  #inHost(): 0 | 1 {
    if (this.#isSign("[")) this.#brackets += 1;
    else if (this.#isSign("]")) {
      if (this.#brackets === 0) throw new UnreadUrlPattern("a bracket that nothing opens in a host");
      this.#brackets -= 1;
    } else if (this.#isSign(":") && this.#brackets === 0) return this.#enter("port", 1);
    else if (this.#isSign("/")) return this.#enter("pathname", 0);
    else return this.#untilSearch();
    return 1;
  }

  #untilSearch(): 0 | 1 {
    if (this.#isSearch()) return this.#enter("search", 1);
    return this.#isSign("#") ? this.#enter("hash", 1) : 1;
  }

  #again(state: State): 0 {
    this.#at = this.#start;
    this.#state = state;
    return 0;
  }

  #enter(state: State, skip: number): 0 {
    const left = this.#state;
    if (left !== "init" && left !== "authority" && left !== "done") this.#result[left] = this.#textOfPart();
    if (left !== "init" && state !== "done") this.#imply(left, state);
    this.#state = state;
    this.#at += skip;
    this.#start = this.#at;
    return 0;
  }

  /** Parts that were skipped are empty; they don't match anything else. */
  #imply(left: State, entered: State): void {
    const [from, to] = [ORDER.indexOf(left), ORDER.indexOf(entered)];
    if (from < ORDER.indexOf("hostname") && to > ORDER.indexOf("hostname")) this.#result.hostname ??= "";
    if (from < ORDER.indexOf("pathname") && to > ORDER.indexOf("pathname"))
      this.#result.pathname ??= this.#hasSpecialProtocol ? "/" : "";
    if (from < ORDER.indexOf("search") && to > ORDER.indexOf("search")) this.#result.search ??= "";
  }

  #textOfPart(): string {
    return this.#text.slice(this.#tokenAt(this.#start).at, this.#tokenAt(this.#at).at);
  }

  /** Whether a token is this sign, taken literally. */
  #isSign(sign: string, after = 0): boolean {
    const { kind, value } = this.#tokenAt(this.#at + after);
    return value === sign && (kind === "char" || kind === "escaped" || kind === "invalid");
  }

  /** A question mark begins the search, unless it belongs to a group before it. */
  #isSearch(): boolean {
    if (this.#isSign("?")) return true;
    if (this.#tokenAt(this.#at).value !== "?") return false;
    return this.#at === 0 || !/^(?:name|regexp|close|asterisk)$/.test(this.#tokenAt(this.#at - 1).kind);
  }

  #tokenAt(index: number): UrlToken {
    return this.#tokens[Math.min(index, this.#tokens.length - 1)] as UrlToken;
  }
}

/** States in the order in which they are entered. */
const ORDER: readonly State[] = [
  "protocol",
  "authority",
  "username",
  "password",
  "hostname",
  "port",
  "pathname",
  "search",
  "hash",
];
