import { cspComparison } from "../../src/compare/csp/comparison.ts";
import type { CspAct, CspChange, CspGrant } from "../../src/domain/csp.ts";
import type { Platform } from "../../src/domain/platform.ts";
import { plenty } from "../work.ts";

/** A grant as the reader makes it, from a header alone. */
export function grantOf(
  header: string | null,
  platform: Platform = "windows",
  own: readonly string[] = [],
): CspGrant {
  const webkit = platform !== "windows" && platform !== "android";
  return {
    domain: "csp",
    platform,
    document: webkit ? "tauri://localhost" : "http://tauri.localhost",
    engine: webkit ? "webkit" : "chromium",
    page: { path: null, isLikely: true, policies: [], builtTo: null },
    header,
    absence: header === null ? "not-configured" : null,
    own,
    beside: [],
    places: new Map([["", { path: "tauri.conf.json", line: 1, column: 1, endLine: 1 }]]),
  };
}

export function widenings(base: CspGrant, head: CspGrant): CspChange[] {
  return cspComparison
    .compare([base], [head], plenty())
    .changes.filter((change) => change.direction === "widened");
}

const LOAD = {
  kind: "load",
  redirected: false,
  nonce: null,
  integrity: null,
  parserInserted: false,
  nested: false,
} as const;

const LOADS: Readonly<Record<string, Partial<Extract<CspAct, { kind: "load" }>>>> = {
  script: { class: "script", parserInserted: true },
  "script-fixed": { class: "script", parserInserted: true },
  "script-redir": {
    class: "script",
    parserInserted: true,
    redirected: true,
    url: "https://cdn.example/evil.js",
  },
  "script-dyn": { class: "script" },
  "script-data": { class: "script", parserInserted: true, url: "data:text/javascript,1" },
  "script-blob": { class: "script", url: "blob:http://tauri.localhost/1" },
  import: { class: "script" },
  "import-data": { class: "script", url: "data:text/javascript,1" },
  worker: { class: "worker" },
  "worker-blob": { class: "worker", url: "blob:http://tauri.localhost/1" },
  frame: { class: "frame" },
  fetch: { class: "connect" },
  ws: { class: "connect" },
  img: { class: "image" },
  "img-data": { class: "image", url: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" },
  "img-blob": { class: "image", url: "blob:http://tauri.localhost/1" },
  font: { class: "font" },
  media: { class: "media" },
  manifest: { class: "manifest" },
  prefetch: { class: "prefetch" },
  object: { class: "object", nested: true },
  base: { class: "base" },
  form: { class: "form" },
  ancestor: { class: "ancestor" },
};

const OTHERS: Readonly<Record<string, CspAct>> = {
  attr: { kind: "attribute", class: "inline-handler", hash: "sha256-ATTR" },
  jsurl: { kind: "attribute", class: "inline-script", hash: null },
  eval: { kind: "compile", class: "eval" },
  newfunction: { kind: "compile", class: "eval" },
  "settimeout-string": { kind: "compile", class: "eval" },
  wasm: { kind: "compile", class: "wasm" },
  "style-attr": { kind: "attribute", class: "inline-style", hash: null },
  "style-inline": { kind: "inline", class: "inline-style", nonce: null, hash: null },
  "sandbox-script": { kind: "escape", class: "sandbox", token: "allow-scripts" },
  "sandbox-origin": { kind: "escape", class: "sandbox", token: "allow-same-origin" },
  "tt-sink": { kind: "sink", class: "trusted-types" },
  "img-plain": { kind: "clear-text", class: "upgrade" },
};

/** What a probe of the case table does; undefined where no policy decides it. */
export function actOf(probe: string): CspAct | undefined {
  const [word = "", url = ""] = probe.split(" ");
  const withNonce = probe.endsWith(" nonce");
  if (word === "inline") {
    return { kind: "inline", class: "inline-script", nonce: withNonce ? "abc" : null, hash: "sha256-INLINE" };
  }
  if (word === "tt-policy") {
    return { kind: "create-policy", class: "trusted-types", name: url, again: probe.endsWith(" twice") };
  }
  const load = LOADS[word];
  if (!load) return OTHERS[word];
  return {
    ...LOAD,
    class: "script",
    url,
    ...load,
    // The script that makes another one holds the nonce, and not the one that is made.
    nonce: withNonce && word !== "script-dyn" ? "abc" : null,
    integrity: probe.endsWith("+integrity") ? "sha256-FILE" : null,
  };
}
