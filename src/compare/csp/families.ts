import type { CspClass } from "../../domain/csp.ts";

/** Kinds of acts that people tell apart: what changed in one of them is told by itself, whatever else the change did. */
const FAMILIES: Readonly<Record<CspClass, string>> = {
  "inline-script": "scripts in a page",
  "inline-handler": "scripts in a page",
  script: "scripts",
  eval: "code from strings",
  wasm: "code from strings",
  worker: "workers",
  frame: "frames",
  object: "frames",
  connect: "connections",
  style: "styles",
  "inline-style": "styles",
  form: "forms",
  base: "base",
  ancestor: "ancestors",
  image: "media",
  font: "media",
  media: "media",
  manifest: "media",
  prefetch: "media",
  sandbox: "sandbox",
  "trusted-types": "trusted types",
  upgrade: "upgrade",
  report: "reports",
};

export function familyOf(each: CspClass): string {
  return FAMILIES[each];
}
