import type { Value } from "../../formats/value.ts";
import { type LocalCrate, localCrates } from "../cargo/local-crates.ts";
import { cargoWorkspace } from "../cargo/workspace.ts";
import type { Project } from "../project.ts";

/** A crate whose code may reach Tauri: its folder, and its Cargo.toml if that could be read. */
export type AppCrate = Readonly<{ folder: string; manifest: Value | undefined }>;

/**
 * The app's own crate, and the crates of this repository that it is built with and that can change what pages may do. Such a
 * crate depends on Tauri, directly or through another one, since a crate can re-export its dependencies; or it writes code
 * for other crates (procedural macros).
 */
export function appCrates({ location, files, manifest }: Project): AppCrate[] {
  const crates = localCrates(cargoWorkspace(location.root, files), files);
  const others = knowingTauri(crates).filter((crate) => crate.manifest.folder !== location.root);
  return [
    { folder: location.root, manifest },
    ...others.map((crate) => ({ folder: crate.manifest.folder, manifest: crate.manifest.value })),
  ];
}

function knowingTauri(crates: readonly LocalCrate[]): LocalCrate[] {
  const known = new Set(crates.filter(knowsTauri).map(({ manifest }) => manifest.folder));
  for (let size = -1; size < known.size; ) {
    size = known.size;
    for (const { manifest, dependencies } of crates) {
      const reaches = dependencies.some(
        ({ kind, source }) =>
          kind === "normal" && source.kind === "path" && source.folder !== null && known.has(source.folder),
      );
      if (reaches) known.add(manifest.folder);
    }
  }
  return crates.filter(({ manifest }) => known.has(manifest.folder));
}

function knowsTauri({ dependencies, isMacro }: LocalCrate): boolean {
  return isMacro || dependencies.some(({ kind, crate }) => kind === "normal" && crate.startsWith("tauri"));
}
