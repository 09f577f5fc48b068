import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Project } from "../../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { namedPaths } from "../named-path.ts";
import { type Setting, short } from "../setting.ts";

const KEYS = [bundleKey("macOS.frameworks"), bundleKey("iOS.frameworks", null)];

/** Frameworks and libraries that are put into the bundle and loaded from there. Apple's own are named without a path. */
const setting: Setting = {
  name: "native-library",
  rule: "bundle/native-code-added",
  platforms: ["macOS", "iOS"],
  covers: wholly(...KEYS),
  compares: (project, platform) => librariesOf(project, platform).flatMap(({ file }) => file.path ?? []),
  inConfiguration: (project, platform) =>
    librariesOf(project, platform).flatMap(({ file, written }) => {
      const isOfSystem = !/[/\\]|\.(?:dylib|framework|xcframework)$/.test(file.text);
      const common = {
        subject: "The app",
        example: `dlopen("@rpath/${short(file.text)}")`,
        written: `${written}: [${JSON.stringify(short(file.text))}]`,
        cause: `library ${file.text}`,
        at: file.at,
      };
      const action = `load the native code in ${code(file.text)}`;
      const isBuilt = file.content === null && !isOfSystem ? ", which isn't in the repository" : "";
      return [
        {
          ...common,
          extent: file.text.replace(/^\.\//, ""),
          content: file.content,
          action: `${action}${isBuilt}`,
          weighs: isOfSystem ? ("low" as const) : ("medium" as const),
        },
        ...(file.content === null
          ? []
          : [
              {
                ...common,
                extent: `bytes ${file.content}`,
                content: file.content,
                action: `${action}: it holds other bytes`,
                weighs: "medium" as const,
              },
            ]),
      ];
    }),
};

export default setting;

function librariesOf(project: Project, platform: Platform) {
  const [macOS, iOS] = KEYS;
  const key = platform === "iOS" ? iOS : macOS;
  const found = key && valueOfKey(project, platform, key);
  return namedPaths(project, found?.value).map((file) => ({ file, written: found?.written ?? "" }));
}
