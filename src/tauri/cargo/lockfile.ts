import { type CargoLock, type LockedPackage, readCargoLock } from "../../formats/cargo-lock.ts";
import type { SourceFile } from "../../formats/value.ts";
import { inFolder } from "../paths.ts";
import { type CargoWorkspace, cargoWorkspace } from "./workspace.ts";

/** The lockfile that a build of an app uses: that of its workspace's root, even if another one lies nearer. */
export function governingLock(root: string, files: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  const { folder } = cargoWorkspace(root, files);
  return folder === null ? undefined : files.get(inFolder(folder, "Cargo.lock"));
}

/** The same lockfile, parsed. */
export function lockOf(root: string, files: ReadonlyMap<string, SourceFile>): CargoLock | undefined {
  const file = governingLock(root, files);
  return file === undefined ? undefined : readCargoLock(file);
}

/** The entry of the app's own crate. */
export function ownPackage(lock: CargoLock, { own }: CargoWorkspace): LockedPackage | undefined {
  return lock.byName.get(own?.name ?? "")?.find(({ source }) => source.kind === "path");
}
