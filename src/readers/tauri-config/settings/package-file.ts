import { code } from "../../../domain/sentence.ts";
import { landedFiles, packageEntries } from "../package-files.ts";
import { privilegeAt } from "../package-targets.ts";
import { type Setting, short } from "../setting.ts";

/** Other files that packages bring, entry by entry. */
const setting: Setting = {
  name: "package-file",
  rule: "bundle/file-shipped",
  // What the same keys do with more rights is judged by `privileged-file`.
  covers: [],
  inConfiguration: (project, platform) =>
    packageEntries(project, platform)
      .filter((entry) =>
        landedFiles(project, entry).some(({ target, id }) => !privilegeAt(target, entry.system, id !== null)),
      )
      .flatMap(({ target, written, source, at }) => {
        const common = {
          subject: "The package",
          example: `install ${short(source.text)} ${short(target)}`,
          written: short(written),
          cause: `package ${target}`,
          at,
        };
        const content = source.content ?? `built to ${source.text}`;
        const isBuilt = source.content === null ? ", which isn't in the repository" : "";
        return [
          { ...common, extent: target, action: `install ${code(target)}${isBuilt}`, weighs: "low" as const },
          {
            ...common,
            extent: content,
            content,
            action: `install other content at ${code(target)}${isBuilt}`,
            weighs: "info" as const,
          },
        ];
      }),
};

export default setting;
