import type { CspClass } from "../../../domain/csp.ts";
import type { Rule } from "../../../domain/rule.ts";
import { allowedNewly, alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may load an image, a font, sound, video or a manifest from where it could not. */
const rule: Rule = {
  id: "csp/media-allowed",
  title: "Images, fonts or media may be loaded from somewhere new",

  judge(change) {
    const allowed = allowedNewly(change, "image", "font", "media", "manifest", "prefetch");
    if (!allowed) return undefined;
    return {
      severity: WEIGHTS[allowed.extent],
      confidence: "certain",
      title: mayNewly(allowed, `${WHAT[allowed.class] ?? "load images"} ${fromWhere(allowed, "from")}`),
      message: `Loading these runs nothing, but the address that is asked for can carry data out of the page.${alsoInWords(allowed)}`,
      remedy: "Name the hosts that the app needs, with their scheme.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "low", host: "info", app: "info", none: "info" };

const WHAT: Readonly<Partial<Record<CspClass, string>>> = {
  image: "load images",
  font: "load fonts",
  media: "play sound and video",
  manifest: "load a manifest",
  prefetch: "fetch pages ahead",
};
