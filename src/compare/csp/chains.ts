import type { CspAct, CspLoadClass } from "../../domain/csp.ts";

const SCRIPT_ELEMENTS = ["script-src-elem", "script-src", "default-src"];
const FRAMES = ["frame-src", "child-src", "default-src"];

/** The directives asked for each kind of load; the first that is there decides, and none means allowed. */
export const LOAD_CHAINS: Readonly<Record<CspLoadClass, readonly string[]>> = {
  script: SCRIPT_ELEMENTS,
  worker: ["worker-src", "child-src", "script-src", "default-src"],
  frame: FRAMES,
  connect: ["connect-src", "default-src"],
  style: ["style-src-elem", "style-src", "default-src"],
  object: ["object-src", "default-src"],
  image: ["img-src", "default-src"],
  font: ["font-src", "default-src"],
  media: ["media-src", "default-src"],
  manifest: ["manifest-src", "default-src"],
  prefetch: ["default-src"],
  form: ["form-action"],
  base: ["base-uri"],
  ancestor: ["frame-ancestors"],
};

/** An object that becomes a page must pass this chain too. */
export const NESTED_CHAIN: readonly string[] = FRAMES;

/** The directives that hold lists of URLs to load from: a prefetch passes when any of them would let it. */
export const FETCH_DIRECTIVES: readonly string[] = [
  ...new Set(Object.entries(LOAD_CHAINS).flatMap(([name, chain]) => (isGuard(name) ? [] : chain))),
  "script-src-attr",
  "style-src-attr",
];

function isGuard(name: string): boolean {
  return name === "form" || name === "base" || name === "ancestor";
}

/** The chain that decides what isn't loaded from a URL. */
export function chainOf(act: CspAct): readonly string[] {
  switch (act.kind) {
    case "load":
      return LOAD_CHAINS[act.class];
    case "inline":
      return act.class === "inline-script" ? SCRIPT_ELEMENTS : LOAD_CHAINS.style;
    case "attribute":
      // A `javascript:` URL is asked of the list for elements, though it is written in an attribute.
      if (act.class === "inline-script") return SCRIPT_ELEMENTS;
      return act.class === "inline-handler"
        ? ["script-src-attr", "script-src", "default-src"]
        : ["style-src-attr", "style-src", "default-src"];
    case "compile":
      return ["script-src", "default-src"];
    case "escape":
      return ["sandbox"];
    case "sink":
      return ["require-trusted-types-for"];
    case "create-policy":
      return ["trusted-types"];
    case "clear-text":
      return ["upgrade-insecure-requests"];
    case "report":
      return ["report-uri", "report-to"];
  }
}
