import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asBoolean, asString, member } from "../../../formats/value.ts";
import { asUrl, originOf } from "../../../tauri/remote-url.ts";
import { frontendUrl } from "../frontend-url.ts";
import { type Granted, type Setting, short } from "../setting.ts";
import { shownAddresses } from "../webview-calls.ts";
import { perWindow } from "../windows.ts";

/** A window shows a site instead of a page of the app. */
const inConfiguration = perWindow({
  name: "remote-window",
  rule: "config/remote-window",
  keys: ["url"],
  grants({ value, label, path }, platform, project) {
    const written = member(value, "url");
    const isHttps = asBoolean(member(value, "useHttpsScheme")) === true;
    const frontend = frontendUrl(project, platform);
    const url = shownBy(asString(written) ?? "", frontend?.href ?? ownOrigin(platform, isHttps));
    if (url === undefined || written === undefined) return [];
    const origin = originOf(url);
    const isCreated = asBoolean(member(value, "create")) !== false;
    // A page of the frontend's own site is the app itself, which `remote-frontend` reports.
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

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    shownAddresses(project).flatMap(({ call: { mention, only }, label, url }): Granted[] => {
      const site = url === null ? undefined : asUrl(url);
      if (site === undefined) return [];
      const origin = originOf(site);
      return [
        {
          extent: `${label} ${origin}`,
          isWhole: true,
          subject: `Pages of ${code(origin)}`,
          action: `open in a window ${code(label)} that the app's code makes`,
          example: `GET ${short(site.href)}`,
          written: `WebviewUrl::External(${JSON.stringify(short(site.href))})`,
          at: mention.at,
          only,
        },
      ];
    }),
};

export default setting;

/** Where Tauri serves the app's own pages. */
function ownOrigin(platform: Platform, isHttps: boolean): string {
  const isScheme = platform !== "windows" && platform !== "android";
  return isScheme ? "tauri://localhost" : `${isHttps ? "https" : "http"}://tauri.localhost`;
}

/** Tauri joins what is no URL to the address of the app's pages: `//example.com` and `\\\\example.com` name another host there. */
function shownBy(text: string, pages: string): URL | undefined {
  const url = asUrl(text);
  if (url !== undefined || !URL.canParse(text, pages)) return url;
  const joined = new URL(text, pages);
  const isOwn = joined.host === new URL(pages).host || joined.protocol === "tauri:";
  return isOwn || joined.host === "" ? undefined : joined;
}
