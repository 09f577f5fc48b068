import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { member, plain, type Value } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** Keys of plugins that other settings, or the scopes of permissions, judge. */
const JUDGED: Readonly<Record<string, RegExp>> = {
  updater: /./,
  shell: /./,
  fs: /./,
  opener: /^requireLiteralLeadingDot$/,
  http: /^scopeRedirects$/,
  "deep-link": /^(?:desktop|mobile)$/,
  cli: /./,
  sql: /^preload$/,
};

/** Names of keys that turn a guard off or say whom to trust, and values that are fetched without TLS. */
const TELLING =
  /dangerous|insecure|unsafe|allow-?all|disable|skip|pub-?key|public-?key|endpoint|trusted|bypass/i;

/** Keys below one plugin that are told apart. */
const MOST_KEYS = 200;

/** Settings of plugins that Toril doesn't know: named by their keys, and graver where those say that they open something. */
const setting: Setting = {
  name: "plugin-switch",
  rule: "config/plugin-setting-changed",
  covers: ["plugins.**"],
  inConfiguration: (project: Project, platform: Platform) => {
    const plugins = member(project.config(platform), "plugins");
    if (plugins?.kind !== "object") return [];
    return [...plugins.entries].flatMap(([name, entry]) =>
      keysOf(name, entry.value)
        .filter(({ key }) => !isJudged(name, key.split(".")[1] ?? ""))
        .slice(0, MOST_KEYS)
        .map(granted),
    );
  },
};

export default setting;

function isJudged(plugin: string, key: string): boolean {
  return Object.hasOwn(JUDGED, plugin) && JUDGED[plugin]?.test(key) === true;
}

type Leaf = Readonly<{ key: string; value: Value }>;

function keysOf(key: string, value: Value): Leaf[] {
  if (value.kind === "object" && value.entries.size > 0)
    return [...value.entries].flatMap(([name, entry]) => keysOf(`${key}.${name}`, entry.value));
  if (value.kind === "array" && value.items.length > 0)
    return value.items.flatMap((item) => keysOf(key, item));
  return [{ key, value }];
}

function granted({ key, value }: Leaf): Granted {
  const text = JSON.stringify(plain(value));
  const isOff = value.kind === "null" || (value.kind === "boolean" && !value.value);
  const isTelling = !isOff && (TELLING.test(key) || /^"http:\/\/(?!localhost|127\.)/i.test(text));
  return {
    extent: `${key} ${text}`,
    subject: "A plugin",
    action: `act by ${code(`${key}: ${short(text, 80)}`)}, which Toril doesn't know`,
    example: `plugins.${short(key)}`,
    written: `plugins.${short(key)}: ${short(text)}`,
    weighs: isTelling ? "medium" : "info",
    at: value.at,
  };
}
