import { code } from "../../../domain/sentence.ts";
import { originOf } from "../../../tauri/remote-url.ts";
import { frontendOf, frontPages, marksOf } from "../../front-pages.ts";
import { otherPages } from "../pages.ts";
import { type Setting, short } from "../setting.ts";

/**
 * A page of the app loads a script of a website. Tauri gives the script a nonce, so it runs whatever the policy says. The owner
 * of the site then decides what the page does, unless the page names the script's hash.
 */
const setting: Setting = {
  name: "foreign-script",
  rule: "config/foreign-script",
  covers: [],

  inConfiguration(project, platform) {
    const { server, frontend } = frontendOf(project.config(platform), project.major);
    if (server !== undefined) return [];
    const front = frontPages(project, frontend);
    const others = otherPages(project, front).map((file) => ({ path: file.path, marks: marksOf(file) }));
    return [...front, ...others].flatMap(({ path, marks }) =>
      marks.foreignScripts.map(({ url, isPinned, line }) => ({
        extent: isPinned ? `${originOf(url)}: as pinned` : originOf(url),
        isWhole: !isPinned,
        subject: isPinned ? `The script ${code(short(url.href))}` : `Scripts of ${code(originOf(url))}`,
        action: "run in the app's own pages, with what is granted to them",
        example: `<script src="${short(url.href)}"></script>`,
        written: `<script src="${short(url.href)}">`,
        at: { path, line, column: 1, endLine: line },
      })),
    );
  },
};

export default setting;
