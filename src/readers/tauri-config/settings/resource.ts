import { wordsOf } from "../../../domain/gap.ts";
import type { Place } from "../../../domain/place.ts";
import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { itemsOf } from "../../../formats/value.ts";
import { joined } from "../../../tauri/paths.ts";
import type { Project } from "../../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { filesOfPath } from "../named-path.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const KEY = bundleKey("resources");

/** Names of files that hold secrets, or settings of one machine. */
const SECRET =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template)[^/]*)?|\.npmrc|\.netrc|id_(?:rsa|ed25519|ecdsa)|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)|credentials(?:\.json)?|\.git|\.ssh|\.aws)(?:\/|$)/i;

/** Patterns that take more than one folder, or begin outside of the app's own. */
const BROAD = /^(?:\.\.\/)+\*|^\/|^[A-Za-z]:|^(?:\.\.\/)*\*\*|\$HOME|~\//;

/** Files that are put beside the app, and that its scopes call `$RESOURCE`. */
const setting: Setting = {
  name: "resource",
  rule: "bundle/file-shipped",
  covers: wholly(KEY),
  // A pattern names nothing but the folder that it begins in, which may be all of the repository.
  compares: (project, platform) =>
    resourcesOf(project, platform).flatMap(({ text }) => filesOfPath(project, text).map(({ path }) => path)),
  inConfiguration: (project, platform) =>
    resourcesOf(project, platform).flatMap((resource) => grantsOf(project, resource)),
};

export default setting;

type Resource = Readonly<{ text: string; written: string; at: Place }>;

/** A list of patterns, or a table from patterns to the folders that they go into. */
function resourcesOf(project: Project, platform: Platform): Resource[] {
  const found = valueOfKey(project, platform, KEY);
  if (found === undefined) return [];
  const { value, written } = found;
  if (value?.kind === "object")
    return [...value.entries].map(([text, entry]) => ({
      text,
      written: `${written}: ${text}`,
      at: entry.key,
    }));
  return itemsOf(value).flatMap((item) =>
    item.kind === "string" ? [{ text: item.value, written: `${written}: ${item.value}`, at: item.at }] : [],
  );
}

function grantsOf(project: Project, { text, written, at }: Resource): Granted[] {
  const files = filesOfPath(project, text);
  const isOutside = joined(project.location.root, text.replace(/[*?[].*$/, "")) === null;
  const isBroad = isOutside || BROAD.test(text.replaceAll("\\", "/"));
  const common = {
    subject: "The app",
    written: short(written),
    at,
    example: `$RESOURCE/${short(text)}`,
    cause: `resource ${text}`,
  };
  const content = files.length === 0 ? `built to ${text}` : wordsOf(files.map(({ id }) => id).sort());
  const isBuilt = files.length === 0 ? ", which comes from the build" : "";
  return [
    {
      ...common,
      extent: text.replaceAll("\\", "/").replace(/^\.\//, ""),
      content,
      action: `ship ${code(text)}${isBroad ? ", a pattern that takes in whatever lies there" : isBuilt}`,
      weighs: isBroad ? "medium" : "low",
    },
    // Of such a pattern all is said, and any file of the repository may be among what it takes in.
    ...(isBroad
      ? []
      : [
          {
            ...common,
            extent: content,
            content,
            action: `ship other files by ${code(text)}`,
            weighs: "info" as const,
          },
        ]),
    ...files
      .filter(({ path }) => SECRET.test(path))
      .map(({ path, id }) => ({
        ...common,
        extent: `secret ${id}`,
        cause: `secret ${path}`,
        action: `ship ${code(path)}, which is named like a secret`,
        weighs: "medium" as const,
      })),
  ];
}
