import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may load an image, a font, sound, video or a manifest from where it could not. */
const rule: Rule<"csp/media-allowed"> = {
  id: "csp/media-allowed",
  title: "Images, fonts or media may be loaded from somewhere new",

  judge(change) {
    return {
      severity: WEIGHTS[change.extent],
      confidence: "certain",
      title: mayNewly(change, `${WHAT[change.class]} ${fromWhere(change, "from")}`),
      message: `Loading these runs nothing, but the address that is asked for can carry data out of the page.${alsoInWords(change)}`,
      remedy: "Name the hosts that the app needs, with their scheme.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "low", host: "info", app: "info", none: "info" };

const WHAT: Readonly<Record<ChangeOf<"csp/media-allowed">["class"], string>> = {
  image: "load images",
  font: "load fonts",
  media: "play sound and video",
  manifest: "load a manifest",
  prefetch: "fetch pages ahead",
};
