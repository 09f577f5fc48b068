import type { Platform } from "../../../domain/platform.ts";
import type { SourceFile } from "../../../formats/value.ts";
import { baseName, below } from "../../../tauri/paths.ts";
import type { AppLocation, Project } from "../../../tauri/project.ts";
import { type DeclaredFile, inApp } from "../../file-kind.ts";
import { bundleKey, valueOfKey } from "../bundle-key.ts";
import { type NamedPath, namedPaths } from "../named-path.ts";

/** A native file, and whether a build takes it in by itself or because the configuration says so. */
export type NativeFile = Readonly<{ file: SourceFile; isNamed: boolean }>;

const ENTITLEMENTS = /(?:^|\/)(?:[^/]*entitlements[^/]*\.(?:plist|xml)|[^/]+\.entitlements)$/i;
const INFO = /(?:^|\/)Info(?:\.ios)?\.plist$/;
const MANIFEST = /(?:^|\/)AndroidManifest\.xml$/;
const ANDROID_XML = /(?:^|\/)gen\/android\/(?:.*\/)?res\/xml(?:-[^/]+)?\/[^/]+\.xml$/;

/** Folders of packages and of tests, whose manifests no build of the app takes in from there. */
const ELSEWHERE = /(?:^|\/)(?:node_modules|\.gradle|src\/(?:androidTest|test))\//;

const isNative = (path: string, app: AppLocation): boolean =>
  (below(app.root, path) !== undefined &&
    [ENTITLEMENTS, INFO, ANDROID_XML].some((kind) => kind.test(path))) ||
  (MANIFEST.test(path) && !ELSEWHERE.test(path));

/** Files of Apple's and Android's systems that say what the app may do there. */
export const NATIVE_FILES: readonly DeclaredFile[] = [
  {
    name: "what the app asks of macOS, iOS or Android",
    role: "native",
    coverage: "read",
    why: "Entitlements, Info.plist, Android's manifests and its network security configuration are read by their keys.",
    samples: [
      "src-tauri/entitlements.plist",
      "src-tauri/Info.plist",
      "src-tauri/gen/apple/notes_iOS/notes_iOS.entitlements",
      "src-tauri/gen/android/app/src/main/AndroidManifest.xml",
      "src-tauri/gen/android/app/src/main/res/xml/network_security_config.xml",
    ],
    knownAs: ["AndroidManifest.xml", "Info.plist"],
    is: inApp(isNative),
    wants: isNative,
  },
];

const KEYS = {
  entitlements: [bundleKey("macOS.entitlements")],
  info: [bundleKey("macOS.infoPlist", null), bundleKey("iOS.infoPlist", null)],
} as const;

/** Keys that name property lists. */
export const PLIST_KEYS = [...KEYS.entitlements, ...KEYS.info];

/** The property lists that a platform's configuration names. */
export function plistsNamed(project: Project, platform: Platform, kind: keyof typeof KEYS): string[] {
  return plistsWritten(project, platform, kind).map(({ path }) => path ?? "");
}

/** A property list as the configuration writes it. Its content is null where the repository doesn't hold it. */
export function plistsWritten(project: Project, platform: Platform, kind: keyof typeof KEYS): NamedPath[] {
  return KEYS[kind]
    .filter(({ v2 }) => v2.startsWith(`bundle.${platform}.`))
    .flatMap((key) => namedPaths(project, valueOfKey(project, platform, key)?.value));
}

/** Entitlements. A file beside the app that nothing names may be named by a command of a release. */
export function entitlementFiles(project: Project, platform: Platform): NativeFile[] {
  const named = new Set(plistsNamed(project, platform, "entitlements"));
  return appleFiles(project, platform, ENTITLEMENTS, named).map(({ file, isGenerated }) => ({
    file,
    isNamed: isGenerated || named.has(file.path),
  }));
}

/** Info.plist and what is merged into it. `Info.ios.plist` is for iOS alone; the generated project has its own. */
export function infoFiles(project: Project, platform: Platform): NativeFile[] {
  const named = new Set(plistsNamed(project, platform, "info"));
  return appleFiles(project, platform, INFO, named)
    .filter(({ file }) => platform === "iOS" || !/\.ios\.plist$/.test(file.path))
    .map(({ file }) => ({ file, isNamed: true }));
}

function appleFiles(project: Project, platform: Platform, kind: RegExp, named: ReadonlySet<string>) {
  if (platform !== "macOS" && platform !== "iOS") return [];
  return [...project.files.values()].flatMap((file) => {
    const inside = below(project.location.root, file.path);
    if (named.has(file.path)) return [{ file, isGenerated: false }];
    if (inside === undefined || !kind.test(file.path)) return [];
    const isGenerated = inside.startsWith("gen/apple/");
    // The project of iOS may have a part for macOS, which Tauri doesn't build.
    if (/^gen\/apple\/[^/]*_macOS\//.test(inside))
      return platform === "macOS" && kind === ENTITLEMENTS ? [{ file, isGenerated: false }] : [];
    if (isGenerated) return platform === "iOS" ? [{ file, isGenerated }] : [];
    // Info.plist counts only in the app's own folder; entitlements may lie in one below.
    const isBeside = kind !== INFO || inside === baseName(inside);
    return isBeside && (kind === INFO || platform === "macOS") ? [{ file, isGenerated }] : [];
  });
}

/** Android's manifests: the app's, and those of plugins here, which are merged into it. */
export function manifestFiles(project: Project): SourceFile[] {
  return [...project.files.values()].filter(({ path }) => MANIFEST.test(path) && !ELSEWHERE.test(path));
}

/** Other XML of the app's Android project, such as its network security configuration. */
export function androidXml(project: Project): SourceFile[] {
  return [...project.files.values()].filter(
    ({ path }) => ANDROID_XML.test(path) && below(project.location.root, path) !== undefined,
  );
}

/** Whether a file counts in debug builds alone. */
export function isOfDebug(path: string): boolean {
  return /\/src\/debug\/AndroidManifest\.xml$/.test(path);
}
