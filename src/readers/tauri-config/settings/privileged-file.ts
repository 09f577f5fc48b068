import { topOf } from "../../../domain/place.ts";
import { code } from "../../../domain/sentence.ts";
import {
  FILE_TABLES,
  type LandedFile,
  landedFiles,
  type PackageEntry,
  packageEntries,
} from "../package-files.ts";
import { privilegeAt } from "../package-targets.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** Files of packages at places where the system runs or obeys what it finds. */
const setting: Setting = {
  name: "privileged-file",
  rule: "bundle/privileged-file-installed",
  covers: FILE_TABLES,
  compares: (project, platform) =>
    packageEntries(project, platform).flatMap(({ source }) => source.path ?? []),
  inConfiguration: (project, platform) =>
    packageEntries(project, platform).flatMap((entry) =>
      landedFiles(project, entry).flatMap((file) => privileged(entry, file) ?? []),
    ),
};

export default setting;

function privileged(entry: PackageEntry, { target, path, id }: LandedFile): Granted | undefined {
  const { system, written, source } = entry;
  const privilege = privilegeAt(target, system, id !== null);
  if (privilege === undefined) return undefined;
  const isBuilt = id === null ? ", with content that isn't in the repository" : "";
  return {
    extent: id === null ? `${privilege.does}: built to ${target}` : `${privilege.does}: ${id}`,
    content: id === null ? null : `${privilege.does} ${id}`,
    cause: `${system} ${target}`,
    subject: `A file that the package puts at ${code(target)}`,
    action: `${privilege.does}${isBuilt}`,
    example: `install -o root ${short(source.text)} ${short(target)}`,
    written: short(written),
    weighs: privilege.weighs,
    at: path === null || path === source.path ? entry.at : topOf(path),
  };
}
