import { code } from "../../../domain/sentence.ts";
import { member, stringsOf } from "../../../formats/value.ts";
import { asUrl } from "../../../tauri/remote-url.ts";
import { ofUpdater } from "../of-updater.ts";
import { type Setting, short } from "../setting.ts";
import { decidedInCode } from "../updater-code.ts";

/** Where the app asks for updates. */
const inConfiguration = ofUpdater({
  name: "source-added",
  rule: "updates/source-added",
  covers: ["plugins.updater.endpoints.**", "tauri.updater.endpoints.**"],
  grants: ({ settings, path }) =>
    stringsOf(member(settings, "endpoints")).map(({ value, at }) => {
      const href = asUrl(value)?.href ?? value;
      return {
        extent: href,
        subject: `A server at ${code(value)}`,
        action: "tell the app which update to install",
        example: `GET ${short(href)}`,
        written: `${path}.endpoints: [${JSON.stringify(short(value))}]`,
        at,
      };
    }),
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    decidedInCode(project, ["endpoints"], {
      subject: "The app's code",
      action: "ask other servers for updates than the configuration names",
      example: "app.updater_builder().endpoints(…)",
    }),
};

export default setting;
