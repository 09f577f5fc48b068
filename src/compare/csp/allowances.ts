import type { CspAllowance, CspClass } from "../../domain/csp.ts";

/** The rule that tells of each class of acts. */
const ALLOWANCES: { readonly [C in CspClass]: AllowanceOf<C> } = {
  "inline-script": { rule: "csp/inline-script-allowed", class: "inline-script" },
  "inline-handler": { rule: "csp/inline-script-allowed", class: "inline-handler" },
  script: { rule: "csp/script-allowed", class: "script" },
  eval: { rule: "csp/eval-allowed", class: "eval" },
  wasm: { rule: "csp/eval-allowed", class: "wasm" },
  worker: { rule: "csp/worker-allowed", class: "worker" },
  frame: { rule: "csp/frame-allowed", class: "frame" },
  object: { rule: "csp/frame-allowed", class: "object" },
  connect: { rule: "csp/connection-allowed", class: "connect" },
  style: { rule: "csp/style-allowed", class: "style" },
  "inline-style": { rule: "csp/style-allowed", class: "inline-style" },
  image: { rule: "csp/media-allowed", class: "image" },
  font: { rule: "csp/media-allowed", class: "font" },
  media: { rule: "csp/media-allowed", class: "media" },
  manifest: { rule: "csp/media-allowed", class: "manifest" },
  prefetch: { rule: "csp/media-allowed", class: "prefetch" },
  form: { rule: "csp/document-guard-removed", class: "form" },
  base: { rule: "csp/document-guard-removed", class: "base" },
  ancestor: { rule: "csp/document-guard-removed", class: "ancestor" },
  sandbox: { rule: "csp/document-guard-removed", class: "sandbox" },
  "trusted-types": { rule: "csp/document-guard-removed", class: "trusted-types" },
  upgrade: { rule: "csp/document-guard-removed", class: "upgrade" },
  report: { rule: "csp/report-collector-added", class: "report" },
};

type AllowanceOf<C extends CspClass> = CspAllowance & Readonly<{ class: C }>;

/** That pages may newly do this, though they have a policy. */
export function allowanceOf(what: CspClass): CspAllowance {
  return ALLOWANCES[what];
}
