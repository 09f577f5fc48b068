import type { About, Power } from "../domain/about.ts";
import type { CspChange, CspClass } from "../domain/csp.ts";
import { actOf } from "./csp-acts.ts";

/** What pages may newly do by their Content Security Policy is about this. */
export function aboutPolicy({ act, targets, extent, platforms }: CspChange): About {
  return {
    domain: "csp",
    who: "pages",
    pages: [],
    powers: [powerOf(act.class)],
    act: actOf(act.class).does,
    objects: extent === "none" ? [] : targets.filter((target) => target !== ""),
    commands: [],
    packages: [],
    platforms,
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

const RUNS: ReadonlySet<CspClass> = new Set([
  "inline-script",
  "script",
  "inline-handler",
  "eval",
  "worker",
  "wasm",
  "sandbox",
  "trusted-types",
]);

function powerOf(what: CspClass): Power {
  return RUNS.has(what) ? "run" : "network";
}
