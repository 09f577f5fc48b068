import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import { byPath, type DeclaredFile, inApp } from "../file-kind.ts";
import { isBundler, isOfFrontend, SETTINGS_NAME } from "./bundlers.ts";
import { isOfPhones } from "./phones.ts";
import { TOOLCHAIN_FILES } from "./replaced.ts";

export const FILES: readonly DeclaredFile[] = [
  {
    name: "settings of a bundler",
    role: "script",
    coverage: "read",
    why: "Read for what they reach while the frontend is built, and for variables that they put into pages.",
    samples: ["vite.config.ts", "svelte.config.js", "app/webpack.config.cjs", ".babelrc.js"],
    knownAs: [],
    endings: ["js", "mjs", "cjs", "ts", "mts", "cts"].flatMap((ending) => [
      `.config.${ending}`,
      `rc.${ending}`,
    ]),
    is: byPath(SETTINGS_NAME),
    wants: (path, app) => isBundler(path, app) || (SETTINGS_NAME.test(path) && isOfFrontend(path, app)),
  },
  {
    name: "the project of a phone",
    role: "native",
    coverage: "in part",
    why: "Read for what Gradle, Xcode and CocoaPods run while they build; the rest of it is native code and settings.",
    samples: [
      "src-tauri/gen/android/app/build.gradle.kts",
      "src-tauri/gen/android/gradle/wrapper/gradle-wrapper.properties",
      "src-tauri/gen/apple/notes.xcodeproj/project.pbxproj",
      "src-tauri/gen/apple/Podfile",
    ],
    knownAs: [],
    is: inApp(isOfPhones),
    wants: isOfPhones,
  },
  {
    name: "the choice of a toolchain",
    role: "settings",
    coverage: "read",
    why: "Read for a toolchain by its path, which is a program of the repository.",
    samples: ["rust-toolchain.toml", "src-tauri/rust-toolchain"],
    knownAs: [],
    is: byPath(/(?:^|\/)rust-toolchain(?:\.toml)?$/),
    wants: (path, { root }) =>
      TOOLCHAIN_FILES.some((name) => name === baseName(path)) && withAncestors(root).includes(folderOf(path)),
  },
];
