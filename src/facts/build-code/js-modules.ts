import type { CodeClass } from "../../domain/build-code.ts";

/** Modules of Node that work on values, or tell something harmless. Of `fs` the calls are looked at. */
const PLAIN =
  /^(?:assert|buffer|console|constants|crypto|events|fs|fs\/promises|os|path|path\/posix|path\/win32|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tty|url|util|zlib)$/;

const NETWORK =
  /^(?:dgram|dns|dns\/promises|http|http2|https|net|tls|undici|node-fetch|axios|got|request|needle|ws)$/;

const REACHING = /^(?:child_process|cluster|inspector|worker_threads|cross-spawn|execa|shelljs|zx)$/;

/** Any other module of Node: its functions run texts as code, or change how modules are found. */
const ODD = /^(?:async_hooks|diagnostics_channel|domain|module|repl|test|trace_events|v8|vm|wasi|sys)$/;

/** What asking for a module may do. Files of the package itself are followed elsewhere. */
export function classOfModule(name: string): CodeClass | undefined {
  const plain = name.replace(/^node:/, "");
  if (/^\.{0,2}\/|^\.{1,2}$/.test(name)) return name.endsWith(".node") ? "reaches" : undefined;
  if (NETWORK.test(plain) || REACHING.test(plain)) return "reaches";
  if (PLAIN.test(plain)) return undefined;
  return ODD.test(plain) || !QUIET.test(name) ? "unknown" : undefined;
}

/** Packages that many know and that only work on values or look at the system. */
const QUIET = /^(?:semver|chalk|picocolors|kleur|ansi-colors|detect-libc|minimist|napi-build-utils)$/;

/** Whether a name is one of Node's own modules, so that the variable that holds it can be watched. */
export function isOfNode(name: string): boolean {
  const plain = name.replace(/^node:/, "");
  return PLAIN.test(plain) || NETWORK.test(plain) || REACHING.test(plain) || ODD.test(plain);
}
