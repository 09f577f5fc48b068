import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { stringsOf } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** What a package does to other ones, in the words of either format. */
const LISTS = {
  "deb.depends": "bring in",
  "rpm.depends": "bring in",
  "deb.recommends": "bring in",
  "rpm.recommends": "bring in",
  "deb.provides": "stand for",
  "rpm.provides": "stand for",
  "deb.conflicts": "remove",
  "rpm.conflicts": "remove",
  "deb.replaces": "replace",
  "rpm.obsoletes": "replace",
} as const;

const SCALARS = ["deb.priority", "deb.section", "rpm.epoch", "rpm.release"] as const;

const KEYS = [...Object.keys(LISTS), ...SCALARS].map((name) => bundleKey(`linux.${name}`));

/** Other packages of the system that the app's package brings in, stands for, replaces or removes. */
const setting: Setting = {
  name: "package-relation",
  rule: "bundle/package-relation-added",
  platforms: ["linux"],
  covers: wholly(...KEYS),
  inConfiguration: (project, platform) => [
    ...Object.entries(LISTS).flatMap(([name, does]) => relations(project, platform, name, does)),
    ...SCALARS.flatMap((name) => fields(project, platform, name)),
  ],
};

export default setting;

function relations(project: Project, platform: Platform, name: string, does: string): Granted[] {
  const found = valueOfKey(project, platform, bundleKey(`linux.${name}`));
  return stringsOf(found?.value).map(({ value, at }) => ({
    extent: `${does} ${value.split(/[\s(<>=|]/)[0]}`,
    subject: "The package",
    action: `${does} the system's package ${code(value)}`,
    example: `apt install ./notes.deb`,
    written: `${found?.written}: [${JSON.stringify(short(value))}]`,
    weighs: does === "bring in" ? ("low" as const) : ("medium" as const),
    at,
  }));
}

function fields(project: Project, platform: Platform, name: string): Granted[] {
  const found = valueOfKey(project, platform, bundleKey(`linux.${name}`));
  const value = found?.value;
  if (found === undefined || (value?.kind !== "string" && value?.kind !== "number")) return [];
  const text = String(value.value);
  return [
    {
      extent: `${name} ${text}`,
      subject: "The package",
      action: `be ordered among others by ${code(`${name}: ${text}`)}`,
      example: "rpm -U notes.rpm",
      written: `${found.written}: ${JSON.stringify(short(text))}`,
      weighs: "info",
      at: found.at,
    },
  ];
}
