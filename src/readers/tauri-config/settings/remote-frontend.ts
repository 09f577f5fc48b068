import { code } from "../../../domain/sentence.ts";
import { placeOfKey } from "../../../tauri/config-place.ts";
import { originOf } from "../../../tauri/remote-url.ts";
import { frontendKey, frontendUrl } from "../frontend-url.ts";
import { type Setting, short } from "../setting.ts";

/** The frontend is a site instead of a folder. That site counts as the app itself. */
const setting: Setting = {
  name: "remote-frontend",
  rule: "config/remote-frontend",
  // Another folder has other pages, which this setting doesn't judge.
  covers: [],

  inConfiguration(project, platform) {
    const url = frontendUrl(project, platform);
    if (url === undefined) return [];
    const key = frontendKey(project);
    const origin = originOf(url);
    return [
      {
        extent: origin,
        subject: `Pages of ${code(origin)}`,
        action: "act as the app, with everything that is granted to its own pages",
        example: `GET ${short(url.href)}`,
        written: `build.${key}: "${short(url.href)}"`,
        at: placeOfKey(project.config(platform), "build", key),
      },
    ];
  },
};

export default setting;
