import { code } from "../../domain/sentence.ts";
import { packageScript } from "../../tauri/builds/follow.ts";
import { packageScripts } from "../../tauri/builds/package-scripts.ts";
import { folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { Entry } from "./entry.ts";

/** What package managers run of the repository's own manifest when they install, in whatever order. */
const LIFECYCLE =
  /^(?:preinstall|install|postinstall|preprepare|prepare|postprepare|prepublish|dependencies|pnpm:devPreinstall)$/;

/** The lifecycle scripts of the manifests around an app. Those of a workspace's packages are install scripts of their own. */
export function lifecycleEntries({ location, files }: Project, secrets: readonly string[]): Entry[] {
  const around = withAncestors(location.root);
  return around.flatMap((folder) => {
    const file = files.get(inFolder(folder, "package.json"));
    const scripts = file === undefined ? [] : packageScripts(file).filter(({ name }) => LIFECYCLE.test(name));
    return scripts.map((script): Entry => {
      const start = { folders: [folderOf(script.path)], variables: new Map(), args: [[]] };
      const part = { script: packageScript(script), start };
      return { rule: "build/lifecycle-script-added", by: code(script.name), part, secrets };
    });
  });
}
