import { code } from "../../../domain/sentence.ts";
import { ownSchemes } from "../../../tauri/own-schemes.ts";
import { type Setting, short, withoutParts } from "../setting.ts";

/** Pages of a scheme whose requests the app answers itself are local: they have all grants of local pages. */
const setting: Setting = {
  name: "local-scheme-added",
  rule: "config/local-scheme-added",
  covers: [],

  inCode(project) {
    return ownSchemes(project).map(
      ({
        name,
        call: {
          mention,
          arguments: [first],
          only,
        },
      }) => {
        const scheme = name === null ? "a scheme that its code computes" : code(`${name}:`);
        return {
          extent: withoutParts(name ?? first?.written ?? "…"),
          subject: `Pages that the app itself serves under ${scheme}`,
          action: "call what is granted to the app's own pages",
          example: `location.href = '${short(name ?? "…", 80)}://localhost/'`,
          written: `${mention.word}(${short(first?.shown ?? "…", 60)}, …)`,
          at: mention.at,
          only,
        };
      },
    );
  },
};

export default setting;
