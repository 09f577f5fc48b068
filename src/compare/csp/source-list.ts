import { canonicalHash, type Engine, type HostSource, parseSource, type Source } from "./source.ts";

/** The list of one directive, sorted so that one URL is looked up without trying every source. */
export type SourceList = Readonly<{
  directive: string;
  /** What can admit a URL, as written; Tauri's own additions are not among them. */
  urlSources: readonly Source[];
  /** Every word, for the directives whose words are not sources. */
  words: readonly string[];
  keywords: ReadonlySet<string>;
  nonces: ReadonlySet<string>;
  hashes: ReadonlySet<string>;
  /** A nonce or a hash is listed, be it Tauri's own: `'unsafe-inline'` is then void. */
  guarded: boolean;
  schemes: ReadonlySet<string>;
  /** The lone `*`, which also stands for the schemes of the web and of the page. */
  star: boolean;
  byHost: ReadonlyMap<string, readonly HostSource[]>;
  bySuffix: ReadonlyMap<string, readonly HostSource[]>;
  anyHost: readonly HostSource[];
}>;

/** Sorts the words of a directive. `own` are the words that Tauri added: no act of anyone else is let through by them. */
export function parseSourceList(
  directive: string,
  words: readonly string[],
  own: ReadonlySet<string>,
  engine: Engine,
): SourceList {
  const urlSources: Source[] = [];
  const keywords = new Set<string>();
  const nonces = new Set<string>();
  const hashes = new Set<string>();
  const schemes = new Set<string>();
  const byHost = new Map<string, HostSource[]>();
  const bySuffix = new Map<string, HostSource[]>();
  const anyHost: HostSource[] = [];
  let guarded = false;
  let star = false;

  for (const word of new Set(words)) {
    const source = parseSource(word, engine);
    guarded ||= source.kind === "nonce" || source.kind === "hash";
    if (own.has(word)) continue;
    if (source.kind === "keyword") keywords.add(source.word);
    if (source.kind === "nonce") nonces.add(source.value);
    if (source.kind === "hash") hashes.add(canonicalHash(word));
    if (source.kind === "scheme") schemes.add(source.scheme);
    if (source.kind === "host") {
      if (isStar(source)) star = true;
      else if (!source.wildcard) addTo(byHost, source.host, source);
      else if (source.host === "") anyHost.push(source);
      else addTo(bySuffix, source.host, source);
    }
    if (admitsUrls(source)) urlSources.push(source);
  }
  return {
    directive,
    urlSources,
    words,
    keywords,
    nonces,
    hashes,
    guarded,
    schemes,
    star,
    byHost,
    bySuffix,
    anyHost,
  };
}

export function isStar(source: HostSource): boolean {
  return source.text === "*";
}

function admitsUrls(source: Source): boolean {
  return (
    source.kind === "scheme" ||
    source.kind === "host" ||
    (source.kind === "keyword" && source.word === "'self'")
  );
}

function addTo(map: Map<string, HostSource[]>, key: string, source: HostSource): void {
  const list = map.get(key);
  if (list) list.push(source);
  else map.set(key, [source]);
}
