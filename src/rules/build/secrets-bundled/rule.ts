import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** The bundler puts variables into the pages that hold secrets of the build. */
const rule: Rule<"build/secrets-bundled"> = {
  id: "build/secrets-bundled",
  title: "Secrets of the build become part of the app",

  judge(change) {
    return {
      severity: weighed(change, "critical"),
      confidence: "certain",
      title: `${actsOf(change)} puts secrets of the build into the app's pages`,
      message: `Vite puts each variable with this prefix into the code of the pages, and everyone gets the app. ${code("TAURI_SIGNING_PRIVATE_KEY")} and its password have it: with them anyone can sign an update.`,
      remedy: `List only prefixes of variables that hold no secret, such as ${code("VITE_")} and ${code("TAURI_ENV_*")}.`,
    };
  },
};

export default rule;
