import { code } from "../../../domain/sentence.ts";
import { below, folderOf } from "../../../tauri/paths.ts";
import { valueOfKey } from "../bundle-key.ts";
import { frontendKey, frontendUrl } from "../frontend-url.ts";
import { namedPaths } from "../named-path.ts";
import { type Setting, short } from "../setting.ts";

/** The folder or files that are the app's pages. What is in a folder of the same name is for who reads its code. */
const setting: Setting = {
  name: "frontend-moved",
  rule: "config/frontend-replaced",
  covers: ["build.frontendDist.**", "build.distDir.**"],

  inConfiguration(project, platform) {
    if (frontendUrl(project, platform) !== undefined) return [];
    const key = frontendKey(project);
    const found = valueOfKey(project, platform, { v2: `build.${key}`, v1: `build.${key}` });
    return namedPaths(project, found?.value).map(({ text, path, content, at }) => ({
      // By its way from the folder above the app's own, which may itself move.
      extent: (path === null ? undefined : below(folderOf(project.location.root), path)) ?? path ?? text,
      content,
      subject: "The app",
      action:
        content === null
          ? `show pages that the build puts into ${code(text)}`
          : `show the pages in ${code(text)}, which this repository holds`,
      example: `${short(text)}/index.html`,
      written: `build.${key}: ${JSON.stringify(short(text))}`,
      weighs: content === null ? "info" : "medium",
      at,
    }));
  },
};

export default setting;
