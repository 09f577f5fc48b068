import { isCargoConfig } from "../../tauri/builds/starting-files.ts";
import { cargoWants } from "../../tauri/cargo/wanted-files.ts";
import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import { byPath, type DeclaredFile } from "../file-kind.ts";

export const FILES: readonly DeclaredFile[] = [
  {
    name: "a manifest of the app's crate",
    role: "manifest",
    coverage: "in part",
    why: "Read for crates, features and profiles; other settings are named one by one.",
    samples: ["src-tauri/Cargo.toml", "Cargo.toml"],
    knownAs: ["Cargo.toml"],
    is: (path, apps) =>
      baseName(path) === "Cargo.toml" &&
      apps.some(({ root }) => withAncestors(root).includes(folderOf(path))),
    wants: (path, app) => baseName(path) === "Cargo.toml" && cargoWants(path, app),
  },
  {
    name: "settings of cargo",
    role: "settings",
    coverage: "named",
    why: "They replace sources, programs and flags of the build: where crates come from is told, the rest is named.",
    samples: [".cargo/config.toml"],
    knownAs: [".cargo"],
    is: byPath(/(?:^|\/)(?:\.cargo\/.*|deny\.toml|supply-chain\/.*|cross\.toml|Cross\.toml)$/),
    wants: (path, app) => isCargoConfig(path) && cargoWants(path, app),
  },
];
