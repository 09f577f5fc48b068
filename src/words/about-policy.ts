import type { About, Power } from "../domain/about.ts";
import type { CspChange, CspClass } from "../domain/csp.ts";
import { actOf } from "./csp-acts.ts";

/** What pages may newly do by their Content Security Policy is about this. */
export function aboutPolicy(change: CspChange): About {
  return {
    domain: "csp",
    who: "pages",
    pages: [],
    powers: [powerOf(change.act.class)],
    ...actOfPolicy(change),
    commands: [],
    packages: [],
    platforms: change.platforms,
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

function actOfPolicy({ rule, act, targets, extent }: CspChange): Pick<About, "act" | "objects"> {
  if (rule === "csp/policy-removed")
    return { act: "load and run anything from anywhere: no policy is left", objects: [] };
  const { does, at = `${does}:` } = actOf(act.class);
  const objects = extent === "none" ? [] : targets.filter((target) => target !== "");
  if (objects.length > 0) return { act: at.replace(/:$/, ""), objects };
  const unnamed = UNNAMED[extent];
  return { act: unnamed === "" ? does : `${at} ${unnamed}`, objects };
}

/** What has no name of its own, behind what is done with it. */
const UNNAMED: Readonly<Record<CspChange["extent"], string>> = {
  anywhere: "any host",
  host: "",
  app: "the app itself",
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
