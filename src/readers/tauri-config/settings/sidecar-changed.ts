import { topOf } from "../../../domain/place.ts";
import { code } from "../../../domain/sentence.ts";
import { type Setting, short } from "../setting.ts";
import { filesOfSidecar, programOf, sidecarsOn } from "../sidecars.ts";

/** The committed files of sidecars, one for each target, by their content. */
const setting: Setting = {
  name: "sidecar-changed",
  rule: "bundle/program-changed",
  // Which programs there are is judged by `sidecar-added`.
  covers: [],

  compares: (project, platform) =>
    sidecarsOn(project, platform).flatMap(({ value }) =>
      filesOfSidecar(project, value).map(({ path }) => path),
    ),

  inConfiguration(project, platform) {
    return sidecarsOn(project, platform).flatMap(({ value }) => {
      const program = programOf(value, project.location.root);
      return filesOfSidecar(project, value).map(({ path, id }) => ({
        // Of each program by itself: what starts one may hand it other arguments than another.
        extent: `${program} ${id}`,
        content: `${program} ${id}`,
        comesWith: `sidecar ${program}` as const,
        subject: "The app",
        action: `start other code as ${code(value)}: ${code(path)} holds other bytes`,
        example: `Command.sidecar(${JSON.stringify(short(value))})`,
        written: `${path} ${id.slice(0, 12)}`,
        weighs: "medium" as const,
        cause: `sidecar ${program}`,
        at: topOf(path),
      }));
    });
  },
};

export default setting;
