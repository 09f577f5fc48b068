import { cargoWants } from "../../tauri/cargo/wanted-files.ts";
import { baseName } from "../../tauri/paths.ts";
import { byPath, type DeclaredFile } from "../file-kind.ts";

export const FILES: readonly DeclaredFile[] = [
  {
    name: "a lockfile",
    role: "lockfile",
    coverage: "read",
    why: "Read for every package that it pins; kinds that aren't read yet are a gap that blocks.",
    samples: ["src-tauri/Cargo.lock"],
    knownAs: ["Cargo.lock"],
    is: byPath(/(?:^|\/)Cargo\.lock$/),
    wants: (path, app) => baseName(path) === "Cargo.lock" && cargoWants(path, app),
  },
];
