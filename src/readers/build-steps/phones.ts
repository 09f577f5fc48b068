import { code } from "../../domain/sentence.ts";
import { placesIn } from "../../formats/lines.ts";
import { parseFile } from "../../formats/parse.ts";
import type { SourceFile, StringValue, Value } from "../../formats/value.ts";
import { quoted } from "../../tauri/builds/maker.ts";
import { scriptAt } from "../../tauri/builds/script.ts";
import type { Item } from "../../tauri/contents.ts";
import { below, folderOf, inFolder } from "../../tauri/paths.ts";
import type { AppLocation, Project } from "../../tauri/project.ts";
import type { Entry } from "./entry.ts";

/** Code of the projects from which the app is built for phones. */
const CODE =
  /(?:^|\/)gen\/(?:android|apple)\/(?:.*\/)?(?:[^/]+\.gradle(?:\.kts)?|gradlew(?:\.bat)?|Podfile|buildSrc\/.*\.(?:kt|kts|java|groovy))$/;

/** Settings of these projects that hold command lines, or name what builds them. */
const SETTINGS =
  /(?:^|\/)gen\/(?:android\/(?:.*\/)?(?:gradle-wrapper|gradle)\.properties|apple\/(?:.*\/)?(?:project\.pbxproj|project\.ya?ml|[^/]+\.xcscheme))$/;

/** What the projects' builds leave behind. */
const LEFT = /\/(?:build|\.gradle|Pods|DerivedData|Externals)\//;

export function isOfPhones(path: string, { root }: Pick<AppLocation, "root">): boolean {
  return below(root, path) !== undefined && !LEFT.test(path) && (CODE.test(path) || SETTINGS.test(path));
}

/** The code of the projects for phones: it runs as soon as one of them is built. */
export function codeOfPhones({ files, location }: Project): string[] {
  return [...files.keys()].filter((path) => CODE.test(path) && isOfPhones(path, location));
}

/** The command lines that Xcode runs while it builds. */
export function xcodeEntries({ files, location }: Project, secrets: readonly string[]): Entry[] {
  return [...files.values()]
    .filter(({ path }) => isOfPhones(path, location))
    .flatMap((file) =>
      scriptsIn(file).map(({ value, at }): Entry => {
        const folders = [folderOf(folderOf(file.path)), folderOf(file.path), folderOf(location.root)];
        const start = { folders, variables: new Map(), args: [[]] };
        const part = { script: scriptAt(value, "posix", at), start };
        return { rule: "build/step-changed", by: code(file.path), part, secrets };
      }),
    );
}

type Text = Pick<StringValue, "value" | "at">;

function scriptsIn(file: SourceFile): Text[] {
  if (file.path.endsWith(".pbxproj"))
    return quotedIn(file, /\bshellScript = "((?:[^"\\]|\\.)*)"/g, withoutSlashes);
  if (file.path.endsWith(".xcscheme"))
    return quotedIn(file, /\bscriptText\s*=\s*"([^"]*)"/g, withoutEntities);
  if (!/\/project\.ya?ml$/.test(file.path)) return [];
  const parsed = parseFile(file);
  return parsed.ok ? scriptsBelow(parsed.value) : [];
}

/** What starts Gradle: a program that nobody reads, and that runs in each build for Android. */
export function wrappersOf({ location, contents }: Project): readonly Item[] {
  const folder = inFolder(location.root, "gen/android/gradle/wrapper");
  return contents.below(folder).filter(({ path }) => path.endsWith(".jar"));
}

function quotedIn(file: SourceFile, pattern: RegExp, meaning: (text: string) => string): Text[] {
  const placeAt = placesIn(file);
  return [...file.text.matchAll(pattern)].map(({ 1: text = "", index }) => ({
    value: meaning(text),
    at: placeAt(index, index),
  }));
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\n" };

function withoutSlashes(text: string): string {
  return text.replace(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined) ?? whole;
    const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return number <= 0x10ffff ? String.fromCodePoint(number) : whole;
  });
}

/** `script` of phases and schemes, however deep, the files of phases, and what the project has run around its making. */
function scriptsBelow(value: Value, isPhase = false): Text[] {
  if (value.kind === "array") return value.items.flatMap((item) => scriptsBelow(item, isPhase));
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: inner }]): Text[] => {
    if (inner.kind !== "string") return scriptsBelow(inner, PHASES.test(name));
    if (isPhase && name === "path") return [{ value: `sh ${quoted([inner.value])}`, at: inner.at }];
    return /^(?:script|(?:pre|post)GenCommand)$/.test(name) ? [inner] : [];
  });
}

/** Lists of scripts in the project's own form, before it is made into Xcode's. */
const PHASES = /^(?:pre|post)(?:Build|Compile)Scripts$/;
