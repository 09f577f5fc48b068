import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asString, itemsOf, stringsOf, type Value } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const KEY = bundleKey("fileAssociations", null);

/** Types that pages, programs and mail come in, or that are any file. */
const ANY_INPUT =
  /^(?:\*|(?:x?html?|mht(?:ml)?|svgz?|xml|js|mjs|cjs|jse|vbs|ps1|bat|cmd|com|exe|sh|command|app|url|webloc|lnk|desktop|hta|jar|py|eml|pdf)|\*\/\*|(?:text|application)\/(?:html|xhtml\+xml|javascript|xml|octet-stream|x-sh)|image\/svg\+xml|public\.(?:data|content|item|html|xml|script|executable|url|file-url))$/i;

/** How other apps of Android hand a file over, by the names of Tauri and of Android. */
const FILTERS: ReadonlyMap<string, string> = new Map([
  ["send", "SEND"],
  ["sendMultiple", "SEND_MULTIPLE"],
  ["view", "VIEW"],
]);

/** Endings whose MIME type Tauri's build knows. Files of others can only be viewed, unless a MIME type is written. */
const KNOWN_ENDINGS =
  /^(?:png|jpe?g|gif|bmp|webp|svg|ico|tiff?|hei[cf]|mp[34]|mov|avi|mkv|wav|aac|m4a|pdf|txt|html?|json|xml|rtf)$/;

/** Types of files with which anyone may have the app opened. */
const setting: Setting = {
  name: "file-type-claimed",
  rule: "config/file-type-claimed",
  covers: wholly(KEY),
  inConfiguration: (project, platform) => {
    const found = valueOfKey(project, platform, KEY);
    return itemsOf(found?.value).flatMap((each) => grantsOf(platform, each));
  },
};

export default setting;

function grantsOf(platform: Platform, association: Value): Granted[] {
  const types = typesOf(association, platform);
  const isOwner = asString(configKey(association, "rank"))?.toLowerCase() === "owner";
  const opened = types.map(
    ({ value, at, told }): Granted => ({
      extent: value,
      subject: "Whoever sends a person a file",
      action: `have the app opened with a file of the type ${code(value)}`,
      example: `open ${short(/[/.]/.test(value) ? "file" : `file.${value}`)}`,
      written: `bundle.fileAssociations: ${JSON.stringify(short(value))}`,
      weighs: ANY_INPUT.test(value) ? "high" : "medium",
      // Ways to hand it over come with it.
      cause: told,
      at,
    }),
  );
  const ranked = isOwner
    ? types.slice(0, 1).map(
        ({ value, at }): Granted => ({
          extent: `owner of ${value}`,
          subject: "The app",
          action: `be the first to open files of the type ${code(value)}`,
          example: `open file.${short(value)}`,
          written: 'bundle.fileAssociations.rank: "Owner"',
          weighs: "low",
          at,
        }),
      )
    : [];
  return [...opened, ...ranked, ...(platform === "android" ? filtersOf(association, types) : [])];
}

/** A type, and the one by which it is told: a MIME type and a type of Apple say once more what the first ending says. */
type Type = Readonly<{ value: string; at: Value["at"]; told: string }>;

/** Endings, MIME types and Apple's types, each of which opens the app. */
function typesOf(association: Value, platform: Platform): Type[] {
  const exported = configKey(association, "exportedType");
  const identifier = configKey(exported, "identifier");
  const single = [configKey(association, "mimeType"), ...(isApple(platform) ? [identifier] : [])];
  const lists = isApple(platform)
    ? [configKey(association, "contentTypes"), configKey(exported, "conformsTo")]
    : [];
  const endings = stringsOf(configKey(association, "ext")).map(({ value, at }) => {
    const ending = value.replace(/^\./, "").toLowerCase();
    return { value: ending, at, told: ending };
  });
  const others = [...single.flatMap((each) => each ?? []), ...lists.flatMap((each) => stringsOf(each))];
  const [first] = endings;
  return [
    ...endings,
    ...others.flatMap((each) =>
      each.kind === "string" ? [{ value: each.value, at: each.at, told: first?.told ?? each.value }] : [],
    ),
  ];
}

function isApple(platform: Platform): boolean {
  return platform === "macOS" || platform === "iOS";
}

/** The ways by which other apps of Android may hand a file of these types over. */
function filtersOf(association: Value, types: readonly Type[]): Granted[] {
  const written = configKey(association, "androidIntentActionFilters");
  return types.flatMap((type) =>
    waysOf(type, association, written).map((filter) => ({
      extent: `${type.value} by ${filter}`,
      cause: type.told,
      subject: "Any app on the device",
      action: `hand a file of the type ${code(type.value)} over by ${code(filter)}`,
      example: `am start -a android.intent.action.${FILTERS.get(filter) ?? short(filter)}`,
      written: `bundle.fileAssociations.androidIntentActionFilters: [${JSON.stringify(short(filter))}]`,
      weighs: "medium",
      at: written?.at ?? type.at,
    })),
  );
}

/** Those that are named, or all. Without a MIME type, none but one is asked for. */
function waysOf({ value }: Type, association: Value, written: Value | undefined): readonly string[] {
  const hasMimeType = configKey(association, "mimeType") !== undefined || KNOWN_ENDINGS.test(value);
  if (!hasMimeType) return ["view"];
  return written?.kind === "array" ? stringsOf(written).map(({ value: way }) => way) : [...FILTERS.keys()];
}
