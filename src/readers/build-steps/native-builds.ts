import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, pick } from "../../formats/value.ts";
import { inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { installedFolders } from "./installed-folders.ts";

/** What node-gyp builds, and what that may include. */
const GYP = /\.gypi?$/;

/** Whether a file says what node-gyp builds in one of the folders that are installed. */
export function ofNativeBuilds(project: Project): (path: string) => boolean {
  const folders = new Set(builtFolders(project));
  return (path) =>
    GYP.test(path) && [...folders].some((folder) => folder === "" || path.startsWith(`${folder}/`));
}

/**
 * Gaps for folders that node-gyp builds: npm, pnpm, Yarn 1 and Bun start it where a `binding.gyp` lies beside a manifest without
 * an install script of its own. Its actions and expansions start any program.
 */
export function nativeBuildGaps(project: Project): Gap[] {
  return builtFolders(project).map((folder) => {
    const path = inFolder(folder, "binding.gyp");
    const read = project.contents.below(folder).filter((item) => GYP.test(item.path));
    const message = `Installing packages has node-gyp build ${code(path)}, which may start any program: nothing in it is judged. Read it before you merge.`;
    const rests = wordsOf(
      "node-gyp",
      folder,
      read.map(({ path: each, id }) => [each, id]),
    );
    return gapIn(path, { kind: "not-followed", rests, message });
  });
}

function builtFolders(project: Project): readonly string[] {
  return installedFolders(project).filter(
    (folder) => project.contents.isFile(inFolder(folder, "binding.gyp")) && !buildsOtherwise(folder, project),
  );
}

/** A script of the manifest's own takes the place of node-gyp. */
function buildsOtherwise(folder: string, { files }: Project): boolean {
  const file = files.get(inFolder(folder, "package.json"));
  const parsed = file && parseFile(file);
  if (!parsed?.ok) return false;
  const scripts = ["preinstall", "install"].map((name) => asString(pick(parsed.value, "scripts", name)));
  return scripts.some(Boolean);
}
