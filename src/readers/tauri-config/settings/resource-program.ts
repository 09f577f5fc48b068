import { topOf } from "../../../domain/place.ts";
import { code } from "../../../domain/sentence.ts";
import { isProgram, resourceFiles, shippedName } from "../resources.ts";
import { type Setting, short } from "../setting.ts";

/** Resources that are programs or libraries, by their content: on Windows they lie beside the app, which loads what is there. */
const setting: Setting = {
  name: "resource-program",
  rule: "bundle/program-changed",
  // Which resources there are is judged by `resource`, and so is what comes from the build.
  covers: [],
  inConfiguration: (project, platform) =>
    resourceFiles(project, platform).flatMap(({ resource, files }) =>
      files.flatMap((file) => {
        const name = shippedName(project, resource, file);
        if (!isProgram(name)) return [];
        const { path, id } = file;
        return [
          {
            extent: `program ${id}`,
            content: `program ${id}`,
            cause: `program ${path}`,
            subject: "The app",
            action: `load or start other code as ${code(name)}: ${code(path)} holds other bytes`,
            example: `$RESOURCE/${short(name)}`,
            written: `${short(path)} ${id.slice(0, 12)}`,
            weighs: "medium" as const,
            at: topOf(path),
          },
        ];
      }),
    ),
};

export default setting;
