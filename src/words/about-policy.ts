import type { About, Power } from "../domain/about.ts";
import type { CspChange, CspClass } from "../domain/csp.ts";
import { actOf } from "./csp-acts.ts";

/** What pages may newly do by their Content Security Policy is about this. */
export function aboutPolicy({ act, targets, extent, platforms }: CspChange): About {
  const objects = extent === "none" ? [] : targets.filter((target) => target !== "");
  const { does } = actOf(act.class);
  return {
    domain: "csp",
    who: "pages",
    pages: [],
    powers: [powerOf(act.class)],
    act: objects.length === 0 ? `${does}${UNNAMED[extent]}` : does,
    objects,
    commands: [],
    packages: [],
    platforms,
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

/** What has no name of its own, behind what is done with it. */
const UNNAMED: Readonly<Record<CspChange["extent"], string>> = {
  anywhere: ": any host",
  host: "",
  app: ": the app itself",
  none: "",
};

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
