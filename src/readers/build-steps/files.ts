import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import { byPath, type DeclaredFile } from "../file-kind.ts";
import { isBundler, isOfFrontend, SETTINGS_NAME } from "./bundlers.ts";
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
