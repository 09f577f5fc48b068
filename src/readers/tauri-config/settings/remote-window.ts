import { code } from "../../../domain/sentence.ts";
import { asBoolean, asString, member } from "../../../formats/value.ts";
import { asUrl, originOf } from "../../../tauri/remote-url.ts";
import { frontendUrl } from "../frontend-url.ts";
import { short } from "../setting.ts";
import { perWindow } from "../windows.ts";

/** A window shows a site instead of a page of the app. */
export default perWindow({
  name: "remote-window",
  rule: "config/remote-window",
  keys: ["url"],
  grants({ value, label, path }, platform, project) {
    const written = member(value, "url");
    const url = asUrl(asString(written) ?? "");
    if (url === undefined || written === undefined) return [];
    const origin = originOf(url);
    const isCreated = asBoolean(member(value, "create")) !== false;
    // A page of the frontend's own site is the app itself, which `remote-frontend` reports.
    const frontend = frontendUrl(project, platform);
    if (frontend !== undefined && originOf(frontend) === origin) return [];
    return [
      {
        extent: isCreated ? `${label} ${origin}` : `${label} ${origin}: once code makes it`,
        isWhole: isCreated,
        subject: `Pages of ${code(origin)}`,
        action: `open in the app's window ${code(label)}`,
        example: `GET ${short(url.href)}`,
        written: `${path}.url: ${JSON.stringify(short(url.href))}`,
        at: written.at,
      },
    ];
  },
});
