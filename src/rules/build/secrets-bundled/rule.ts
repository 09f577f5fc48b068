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
      message: `Vite puts each variable of that beginning into the code of the pages, and the app is given to everyone. ${code("TAURI_SIGNING_PRIVATE_KEY")} and its password begin so: with them anyone can sign an update.`,
      remedy: `Write ${code("TAURI_ENV_*")} and the app's own beginning there, such as ${code("VITE_")}.`,
    };
  },
};

export default rule;
