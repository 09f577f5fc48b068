import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asBoolean, asString, itemsOf, type Value } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { type BothKeys, bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

type Switch = Readonly<{
  key: BothKeys;
  isOn(value: Value | undefined): boolean;
  action: string;
  weighs: Severity;
}>;

const isTrue = (value: Value | undefined): boolean => value !== undefined && asBoolean(value) === true;
const isFalse = (value: Value | undefined): boolean => value !== undefined && asBoolean(value) === false;

const SWITCHES: readonly Switch[] = [
  { key: bundleKey("active"), isOn: isTrue, action: "be packed for people to install", weighs: "info" },
  {
    key: bundleKey("createUpdaterArtifacts", null),
    isOn: (value) => isTrue(value) || asString(value) !== undefined,
    action: "be packed as an update, signed with the updater's key",
    weighs: "info",
  },
  {
    key: bundleKey("useLocalToolsDir"),
    isOn: isTrue,
    action: "be packed by tools that lie in the build's own folder",
    weighs: "low",
  },
  {
    key: bundleKey("windows.bundleVCRuntime", null),
    isOn: isTrue,
    action: "bring its own copy of the C++ runtime, which nobody updates",
    weighs: "info",
  },
  {
    key: { v2: "build.windows.staticVCRuntime", v1: null },
    isOn: isFalse,
    action: "load the C++ runtime from its folder or the system",
    weighs: "low",
  },
  {
    key: bundleKey("linux.appimage.bundleMediaFramework"),
    isOn: isTrue,
    action: "bring its own copy of GStreamer, which nobody updates",
    weighs: "low",
  },
];

const TARGETS = bundleKey("targets");

/** How and into what the app is packed: a new kind of package brings its own settings into force. */
const setting: Setting = {
  name: "packing-changed",
  rule: "bundle/packing-changed",
  covers: wholly(...SWITCHES.map(({ key }) => key), TARGETS),
  inConfiguration: (project, platform) => [
    ...SWITCHES.flatMap((each) => switched(project, platform, each)),
    ...targets(project, platform),
  ],
};

export default setting;

function switched(project: Project, platform: Platform, { key, isOn, action, weighs }: Switch): Granted[] {
  const found = valueOfKey(project, platform, key);
  if (found === undefined || !isOn(found.value)) return [];
  const shown = isFalse(found.value) ? "false" : (asString(found.value) ?? "true");
  return [
    {
      extent: key.v2,
      subject: "The app",
      action,
      example: "tauri build",
      written: `${found.written}: ${short(shown)}`,
      weighs,
      at: found.at,
    },
  ];
}

/** Kinds of packages; "all" is each of them. */
function targets(project: Project, platform: Platform): Granted[] {
  const found = valueOfKey(project, platform, TARGETS);
  if (found?.value === undefined) return [];
  const kinds = found.value.kind === "array" ? itemsOf(found.value) : [found.value];
  return kinds.flatMap((kind) => {
    const name = asString(kind);
    if (name === undefined) return [];
    return [
      {
        extent: name === "all" ? "targets" : `targets: ${name}`,
        isWhole: name === "all",
        subject: "The app",
        action: `be packed as ${code(name)}`,
        example: `tauri build --bundles ${short(name)}`,
        written: `${found.written}: ${JSON.stringify(short(name))}`,
        weighs: "info" as const,
        at: kind.at,
      },
    ];
  });
}
