import type { CspClass } from "../domain/csp.ts";

/** What pages do: as the end of "pages of the app can …", and in few words, where it is told beside something else. */
type Act = Readonly<{
  does: string;
  /** The same, to be followed by where it comes from or goes to; absent where no place is named. */
  at?: string;
  beside: string | null;
}>;

const ACTS: Readonly<Record<CspClass, Act>> = {
  "inline-script": { does: "run scripts written into the page", beside: "run inline scripts" },
  script: { does: "load scripts", at: "load scripts from", beside: "load scripts" },
  eval: { does: "turn strings into code", beside: "use eval" },
  "inline-handler": {
    does: "run event handlers written into attributes",
    beside: "run event handlers in attributes",
  },
  worker: { does: "start workers", at: "start workers from", beside: "start workers" },
  frame: { does: "show other pages in frames", at: "show other pages in frames from", beside: "show frames" },
  connect: {
    does: "send and fetch data",
    at: "send data to and fetch data from",
    beside: "fetch and send data",
  },
  wasm: { does: "compile WebAssembly", beside: "compile WebAssembly" },
  style: { does: "load style sheets", at: "load style sheets from", beside: "load style sheets" },
  "inline-style": { does: "apply styles written into the page", beside: "apply inline styles" },
  object: { does: "embed objects", at: "embed objects from", beside: "embed objects" },
  form: { does: "submit forms", at: "submit forms to", beside: null },
  base: { does: "change the base of relative URLs", beside: null },
  ancestor: { does: "be shown in a frame", beside: null },
  image: { does: "load images", at: "load images from", beside: "load images" },
  font: { does: "load fonts", at: "load fonts from", beside: "load fonts" },
  media: { does: "play audio and video", at: "play audio and video from", beside: "play media" },
  manifest: { does: "load a manifest", at: "load a manifest from", beside: "load a manifest" },
  prefetch: { does: "fetch pages ahead", beside: null },
  sandbox: { does: "do what their sandbox forbids", beside: null },
  "trusted-types": { does: "pass text to dangerous functions unchecked", beside: null },
  upgrade: { does: "send requests without encryption", beside: null },
  report: { does: "report what was blocked", beside: null },
};

export function actOf(what: CspClass): Act {
  return ACTS[what];
}
