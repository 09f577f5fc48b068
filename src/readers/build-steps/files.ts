import { byPath, type DeclaredFile } from "../file-kind.ts";
import { BUNDLER_NAMES, isBundler } from "./bundlers.ts";

export const FILES: readonly DeclaredFile[] = [
  {
    name: "settings of a bundler",
    role: "script",
    coverage: "read",
    why: "Read for what they reach while the frontend is built, and for variables that they put into pages.",
    samples: ["vite.config.ts", "svelte.config.js", "app/webpack.config.cjs"],
    knownAs: [],
    endings: BUNDLER_NAMES,
    is: byPath(new RegExp(`(?:^|/)(?:${BUNDLER_NAMES.join("|").replaceAll(".", "\\.")})$`)),
    wants: isBundler,
  },
];
