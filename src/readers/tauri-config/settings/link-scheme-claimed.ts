import type { Place } from "../../../domain/place.ts";
import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asString, itemsOf, member, pick, stringsOf, type Value } from "../../../formats/value.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const MOBILE: ReadonlySet<Platform> = new Set<Platform>(["android", "iOS"]);

/** Links of the deep-link plugin: any website can open the app with text of its choice. */
const setting: Setting = {
  name: "link-scheme-claimed",
  rule: "config/link-scheme-claimed",
  covers: ["plugins.deepLink.**"],

  inConfiguration(project, platform) {
    const plugin = pick(project.config(platform), "plugins", "deep-link");
    return MOBILE.has(platform) ? mobileLinks(plugin) : desktopLinks(plugin);
  },
};

export default setting;

/** One table or a list of them. */
function desktopLinks(plugin: Value | undefined): Granted[] {
  const desktop = member(plugin, "desktop");
  const tables = desktop?.kind === "array" ? desktop.items : desktop === undefined ? [] : [desktop];
  const schemes = tables.flatMap((table) => stringsOf(member(table, "schemes")));
  return schemes.map(({ value, at }) => link(value, "desktop.schemes", at));
}

/** A domain without a scheme has `http` and `https`, which count as one. Paths aren't told apart. */
function mobileLinks(plugin: Value | undefined): Granted[] {
  return itemsOf(member(plugin, "mobile")).flatMap((domain) => {
    const host = asString(member(domain, "host"));
    const schemes = stringsOf(member(domain, "scheme"));
    const written = schemes.length === 0 ? [{ value: "https", at: domain.at }] : schemes;
    return written.map(({ value, at }) => {
      const scheme = value === "http" ? "https" : value;
      return link(host === undefined ? scheme : `${scheme}://${host}`, "mobile", at);
    });
  });
}

/** `extent`: a scheme, or a scheme and a domain. */
function link(extent: string, key: string, at: Place): Granted {
  const begins = extent.includes("://") ? `${extent}/` : `${extent}://`;
  return {
    extent,
    subject: "Any website",
    action: `open the app with a link that begins with ${code(begins)}`,
    example: `location.href = '${short(begins)}anything'`,
    written: `plugins.deep-link.${key}: [${JSON.stringify(short(extent))}]`,
    at,
  };
}
