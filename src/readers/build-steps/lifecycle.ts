import { code } from "../../domain/sentence.ts";
import { packageScript } from "../../tauri/builds/follow.ts";
import { packageScripts } from "../../tauri/builds/package-scripts.ts";
import { inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { Entry } from "./entry.ts";
import { installedFolders } from "./installed-folders.ts";

/** What package managers run of the repository's own manifest when they install, in whatever order. */
const LIFECYCLE =
  /^(?:preinstall|install|postinstall|preprepare|prepare|postprepare|prepublish|dependencies|pnpm:devPreinstall)$/;

/** The lifecycle scripts of the manifests that are installed with an app: around it, of their workspaces, and of what they link to. */
export function lifecycleEntries(project: Project, secrets: readonly string[]): Entry[] {
  const around = new Set(withAncestors(project.location.root));
  return installedFolders(project).flatMap((folder) => {
    const file = project.files.get(inFolder(folder, "package.json"));
    const scripts = file === undefined ? [] : packageScripts(file).filter(({ name }) => LIFECYCLE.test(name));
    return scripts.map((script): Entry => {
      const start = { folders: [folder], variables: new Map(), args: [[]] };
      const part = { script: packageScript(script), start };
      if (around.has(folder))
        return { rule: "build/lifecycle-script-added", by: code(script.name), part, secrets };
      // That a folder beside newly has a script at all is told of its package.
      return {
        rule: "build/step-changed",
        by: `${code(script.name)} of ${code(script.path)}`,
        part,
        secrets,
      };
    });
  });
}
