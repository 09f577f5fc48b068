import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { type PlistEntry, type PlistValue, parsePlist } from "../../../formats/plist.ts";
import type { Project } from "../../../tauri/project.ts";
import { type Granted, short } from "../setting.ts";
import { entitlementFiles, type NativeFile } from "./files.ts";
import { type NativeGrant, type Row, rowOf } from "./row.ts";

const ANY_PROGRAM = "Any program that the same person runs";
const APP = "The app";

/** Entitlements by their keys, without `com.apple.security.`. */
const ROWS: readonly Row[] = [
  {
    key: /^cs\.disable-library-validation$/,
    topic: "process",
    subject: ANY_PROGRAM,
    action: "have the app load its libraries",
    weighs: "high",
  },
  {
    key: /^cs\.allow-dyld-environment-variables$/,
    topic: "process",
    subject: ANY_PROGRAM,
    action: "put code into the app by the environment",
    weighs: "high",
  },
  {
    key: /^cs\.(?:allow-unsigned-executable-memory|disable-executable-page-protection)$/,
    topic: "process",
    subject: APP,
    action: "run code that it wrote into memory",
    weighs: "high",
  },
  {
    key: /^cs\.allow-jit$/,
    topic: "process",
    subject: APP,
    action: "run code that it makes while it runs",
    weighs: "medium",
  },
  {
    key: /^cs\.debugger$/,
    topic: "process",
    subject: APP,
    action: "look into and change other processes",
    weighs: "high",
  },
  {
    key: /^(?:get-task-allow|com\.apple\.developer\.get-task-allow)$/,
    topic: "process",
    subject: ANY_PROGRAM,
    action: "look into and change the app while it runs",
    weighs: "high",
  },
  {
    key: /^com\.apple\.developer\.(?:system-extension\.|endpoint-security\.|networking\.networkextension|driverkit)/,
    topic: "privilege",
    subject: APP,
    action: "act on the whole system",
    weighs: "critical",
  },
  {
    key: /^(?:files\.all|temporary-exception\.files\.)/,
    topic: "privilege",
    subject: APP,
    action: "reach files outside of its container",
    weighs: "high",
  },
  {
    key: /^files\.user-selected\.executable$/,
    topic: "privilege",
    subject: APP,
    action: "write programs that start without a warning",
    weighs: "high",
  },
  {
    key: /^(?:automation\.apple-events|temporary-exception\.apple-events|scripting-targets)/,
    topic: "privilege",
    subject: APP,
    action: "drive other apps",
    weighs: "high",
  },
  {
    key: /^temporary-exception\./,
    topic: "privilege",
    subject: APP,
    action: "leave its sandbox",
    weighs: "high",
  },
  {
    key: /^network\.server$/,
    topic: "privilege",
    subject: "Other machines",
    action: "connect to the app",
    weighs: "medium",
  },
  {
    key: /^(?:application-groups|keychain-access-groups)$/,
    topic: "privilege",
    subject: "Other apps of the group",
    action: "share data or secrets with the app",
    weighs: "medium",
  },
  {
    key: /^(?:hypervisor|virtualization|cs\.)/,
    topic: "privilege",
    subject: APP,
    action: "run other systems or unchecked code",
    weighs: "medium",
  },
  {
    key: /^com\.apple\.developer\.associated-domains$/,
    topic: "feature",
    subject: "Links of websites",
    action: "open the app",
    weighs: "low",
  },
  { key: /./, topic: "feature", subject: APP, action: "use one more service of the system", weighs: "low" },
];

/** Entitlements that everyone has, or that only take something away. */
const PLAIN =
  /^(?:app-sandbox|network\.client|inherit|com\.apple\.(?:application-identifier|developer\.team-identifier))$/;

/** What the entitlements of a platform let happen. */
export function entitled(project: Project, platform: Platform): NativeGrant[] {
  const files = entitlementFiles(project, platform);
  return [
    ...files.flatMap((each) => entriesOf(each).flatMap((entry) => grantsOf(project, each, entry))),
    ...unboxed(project, platform, files),
  ];
}

function entriesOf({ file }: NativeFile): readonly PlistEntry[] {
  const parsed = parsePlist(file);
  return parsed.ok && parsed.value.kind === "dict" ? parsed.value.entries : [];
}

function grantsOf(
  { identifier }: Project,
  { isNamed }: NativeFile,
  { key, value, at }: PlistEntry,
): NativeGrant[] {
  const name = key.replace(/^com\.apple\.security\./, "");
  const row = PLAIN.test(name) ? undefined : rowOf(ROWS, name);
  if (row === undefined) return [];
  return wordsIn(value).map((word) => {
    const text = word === "" ? key : `${key}: ${word}`;
    const granted: Granted = {
      extent: isNamed ? text : `${text}: in a file that nothing names`,
      isWhole: true,
      subject: row.subject,
      action: `${row.action}, by ${code(short(text))}${isNamed ? "" : ", if a build signs by this file"}`,
      example: `codesign -d --entitlements - Notes.app # ${short(text)}`,
      written: short(text),
      weighs: isOwn(word, identifier) ? "low" : isNamed ? row.weighs : ONE_STEP_LESS[row.weighs],
      at,
    };
    return { topic: row.topic, granted };
  });
}

/** How grave it is in a file that nothing names. */
const ONE_STEP_LESS = {
  critical: "high",
  high: "medium",
  medium: "low",
  low: "low",
  info: "info",
} as const;

/** A group of the app alone: `$(AppIdentifierPrefix)org.example.notes`. */
function isOwn(word: string, identifier: string): boolean {
  return identifier !== "" && word.replace(/^\$\(\w+\)/, "") === identifier;
}

/** What an entitlement is for: nothing of one that is off, each item of a list or table, and "" of a mere switch. */
function wordsIn(value: PlistValue): string[] {
  if (value.kind === "boolean") return value.value ? [""] : [];
  if (value.kind === "array") return value.items.flatMap(wordsIn);
  if (value.kind === "text") return [value.value];
  const words = value.entries.flatMap((entry) =>
    wordsIn(entry.value).map((word) => `${entry.key} ${word}`.trim()),
  );
  return words.length === 0 ? [""] : words;
}

/** An app of macOS without the sandbox, which is what Tauri begins with. */
function unboxed(project: Project, platform: Platform, files: readonly NativeFile[]): NativeGrant[] {
  if (platform !== "macOS") return [];
  const boxes = files
    .filter(({ isNamed }) => isNamed)
    .flatMap(entriesOf)
    .filter(({ key }) => key === "com.apple.security.app-sandbox");
  const isBoxed = boxes.length > 0 && boxes.every(({ value }) => value.kind === "boolean" && value.value);
  if (isBoxed) return [];
  const named = files.find(({ isNamed }) => isNamed)?.file.path ?? project.location.config;
  const granted: Granted = {
    extent: "no sandbox",
    comesWith: "app",
    subject: APP,
    action: "reach whatever the person who runs it can: it is in no sandbox",
    example: "cat ~/.ssh/id_ed25519",
    written: "com.apple.security.app-sandbox: false",
    weighs: "high",
    at: boxes[0]?.at ?? { path: named, line: 1, column: 1, endLine: 1 },
  };
  return [{ topic: "process", granted }];
}
