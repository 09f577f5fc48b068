import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { type FolderCode, type PackageGrant, packageKey } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";

/**
 * Code of the repository that builds of head newly run, or compile in the place of other code, and that lay there before: a
 * change shows only the line that takes it. What a change brings itself people read in it. Other code of a crate that is new to
 * the app does nothing until code of the app calls it.
 */
export function newlyBuilt(base: readonly PackageGrant[], head: readonly PackageGrant[]): Gap[] {
  const before = base.filter((grant) => grant.kind === "folder-code");
  const files = new Set(before.map(fileOf));
  const folders = new Set(before.map(({ folder }) => folder));
  const standing = new Set(base.flatMap((grant) => (grant.kind === "standing-code" ? [grant.path] : [])));
  const replaced = new Set([
    ...before.filter(({ role }) => role !== "build-script").map(({ crate }) => crate),
    ...base.flatMap((grant) =>
      grant.kind === "package" && grant.ecosystem === "cargo" && grant.source.kind !== "path"
        ? [grant.name]
        : [],
    ),
  ]);
  const installed = new Set(
    base.flatMap((grant) =>
      grant.kind === "install-policy" && grant.installs.withScripts > 0
        ? [grant.folder === "" ? "package.json" : `${grant.folder}/package.json`]
        : [],
    ),
  );
  const told = head
    .filter((grant) => grant.kind === "folder-code")
    .filter((each) => !files.has(fileOf(each)) && !installed.has(each.path))
    .filter((each) => each.role !== "library" || replaced.has(each.crate))
    .filter(
      (each) => standing.has(each.path) || (!folders.has(each.folder) && standing.has(`${each.folder}/`)),
    )
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return [...Map.groupBy(told, ({ folder }) => folder).values()].flatMap(gapOf);
}

function fileOf({ path, role }: FolderCode): string {
  return `${role} ${path}`;
}

const ORDER: readonly FolderCode["role"][] = ["install-script", "build-script", "proc-macro", "library"];

const ACTS: Readonly<Record<FolderCode["role"], string>> = {
  "install-script": "runs, when packages are installed, the scripts in",
  "build-script": "runs",
  "proc-macro": "loads into the compiler",
  library: "compiles, in the place of other code,",
};

/** One gap for each crate, at the line that has it built. */
function gapOf(files: readonly FolderCode[]): Gap[] {
  const [first] = files;
  if (first === undefined) return [];
  const { crate, folder, askedAt, role } = first;
  const acts = files.map(({ role, path }) => `${ACTS[role]} ${code(path)}`).join(" and ");
  const message = `Building the app newly ${acts}, of ${code(crate)} in this repository. That lay there before, so this change doesn't show what it does: read it before you merge.`;
  const rests = wordsOf(
    "standing code",
    folder,
    files.map(({ role, path }) => [role, path]),
  );
  const about = role === "install-script" ? [] : [packageKey({ ecosystem: "cargo", name: crate })];
  return [gapAt(askedAt, { kind: "not-checked", rests, about, message })];
}
