import type { Place } from "../../../domain/place.ts";
import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asString, itemsOf, member, pick, stringsOf, type Value } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const MOBILE: ReadonlySet<Platform> = new Set<Platform>(["android", "iOS"]);

/** Links of the deep-link plugin: any website can open the app with text of its choice. */
const setting: Setting = {
  name: "link-scheme-claimed",
  rule: "config/link-scheme-claimed",
  covers: ["plugins.deepLink.**"],

  inConfiguration(project, platform) {
    const plugin = pick(project.config(platform), "plugins", "deep-link");
    return MOBILE.has(platform) ? mobileLinks(plugin, platform) : desktopLinks(plugin);
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

/**
 * A domain without a scheme has `http` and `https`, which count as one. Only Android heeds paths. Source: build.rs of
 * tauri-plugin-deep-link 2.4.
 */
function mobileLinks(plugin: Value | undefined, platform: Platform): Granted[] {
  return itemsOf(member(plugin, "mobile")).flatMap((domain) => {
    const host = asString(member(domain, "host"));
    const schemes = stringsOf(member(domain, "scheme"));
    const written = schemes.length === 0 ? [{ value: "https", at: domain.at }] : schemes;
    const paths = platform === "android" ? pathsOf(domain) : [];
    return written.flatMap(({ value, at }) => {
      const scheme = value === "http" ? "https" : value;
      const extent = host === undefined ? scheme : `${scheme}://${host}`;
      if (paths.length === 0) return [link(extent, "mobile", at)];
      return paths.map((path) => linkTo(extent, path));
    });
  });
}

const PATHS = ["path", "pathPattern", "pathPrefix", "pathSuffix"];

type Path = Readonly<{ key: string; value: string; at: Place }>;

function pathsOf(domain: Value): Path[] {
  return PATHS.flatMap((key) =>
    stringsOf(configKey(domain, key)).map(({ value, at }) => ({ key, value, at })),
  );
}

/** A link to some paths of a domain is a part of a link to the domain. */
function linkTo(extent: string, { key, value, at }: Path): Granted {
  const whole = link(extent, "mobile", at);
  return {
    ...whole,
    isWhole: false,
    extent: `${extent}: ${key} ${value}`,
    action: `open the app with a link to ${code(extent)} by ${code(`${key}: ${value}`)}`,
    written: `plugins.deep-link.mobile.${key}: [${JSON.stringify(short(value))}]`,
  };
}

/** `extent`: a scheme, or a scheme and a domain. */
function link(extent: string, key: string, at: Place): Granted {
  const begins = extent.includes("://") ? `${extent}/` : `${extent}://`;
  return {
    extent,
    isWhole: true,
    // Where iOS opens all of a domain, some of its paths on Android are no more news.
    cause: extent,
    subject: "Any website",
    action: `open the app with a link that begins with ${code(begins)}`,
    example: `location.href = '${short(begins)}anything'`,
    written: `plugins.deep-link.${key}: [${JSON.stringify(short(extent))}]`,
    at,
  };
}
