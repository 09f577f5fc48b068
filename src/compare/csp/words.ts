import type { CspAbsence, CspClass } from "../../domain/csp.ts";
import { code } from "../../domain/sentence.ts";
import type { Group } from "./grouping.ts";
import type { Page } from "./policy.ts";
import type { SourceList } from "./source-list.ts";

/** What a page does, as the end of "pages of the app can …". */
const DOING: Readonly<Record<CspClass, string>> = {
  "inline-script": "run scripts written into the page",
  script: "load scripts",
  eval: "turn strings into code",
  "inline-handler": "run event handlers written into attributes",
  worker: "start workers",
  frame: "show other pages in frames",
  connect: "send and fetch data",
  wasm: "compile WebAssembly",
  style: "load style sheets",
  "inline-style": "apply styles written into the page",
  object: "embed objects",
  form: "submit forms",
  base: "change the base of relative URLs",
  ancestor: "be shown in a frame",
  image: "load images",
  font: "load fonts",
  media: "play audio and video",
  manifest: "load a manifest",
  prefetch: "fetch pages ahead",
  sandbox: "do what their sandbox forbids",
  "trusted-types": "pass text to dangerous functions unchecked",
  upgrade: "send requests without encryption",
  report: "report what was blocked",
};

export function actionOf(group: Group): string {
  const { act } = group.main.found.attempt;
  const [first, ...others] = group.targets;
  if (first === undefined || group.extent === "none") return DOING[act.class];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${DOING[act.class]}: ${code(first)}${more}`;
}

const WITHOUT_POLICY: Readonly<Record<CspAbsence, string>> = {
  "not-configured": "no policy",
  "not-ascii": "no policy: the webview drops a header with a character outside ASCII",
  "remote-pages": "no policy: the pages come from a server, and Tauri sends no header with them",
};

/** How the side that allows puts it. */
export function allowedInWords(page: Page, list: SourceList | undefined): string {
  if (page.grant.absence !== null) return WITHOUT_POLICY[page.grant.absence];
  return list ? `allowed by ${listInCode(page, list)}` : "allowed: no directive restricts it";
}

/** How the side that refuses puts it. */
export function refusedInWords(page: Page | undefined, list: SourceList | undefined): string {
  if (page === undefined) return "the app is new";
  return list ? `refused by ${listInCode(page, list)}` : "not done";
}

/** The directive as the developer wrote it; what Tauri adds to it is only mentioned. */
function listInCode(page: Page, list: SourceList): string {
  const words = list.words.filter((word) => !page.grant.own.includes(word));
  const added = list.guarded && words.length < list.words.length ? " with what Tauri adds to it" : "";
  return `${code([list.directive, ...words].join(" "), 240)}${added}`;
}
