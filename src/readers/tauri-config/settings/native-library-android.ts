import { topOf } from "../../../domain/place.ts";
import { code } from "../../../domain/sentence.ts";
import { inFolder } from "../../../tauri/paths.ts";
import type { Project } from "../../../tauri/project.ts";
import type { Setting } from "../setting.ts";

/** Where the project for Android keeps code that is no source. What Tauri itself lays there isn't committed. */
const FOLDERS = ["gen/android/app/src/main/jniLibs", "gen/android/app/libs"];

/** Libraries of the Android project that lie in the repository. They are packed into the app, and loaded from there. */
const setting: Setting = {
  name: "native-library-android",
  rule: "bundle/native-code-added",
  platforms: ["android"],
  covers: [],
  compares: ({ location }) => FOLDERS.map((folder) => inFolder(location.root, folder)),
  inConfiguration: (project) =>
    // The same bytes elsewhere are no news.
    librariesOf(project).map(({ path, id }) => ({
      extent: `bytes ${id}`,
      content: id,
      subject: "The app",
      action: `load the native code in ${code(path)}`,
      example: `System.load(${JSON.stringify(path)})`,
      written: path,
      cause: `library ${path}`,
      at: topOf(path),
      weighs: "medium",
    })),
};

export default setting;

function librariesOf({ location, contents }: Project) {
  return FOLDERS.flatMap((folder) => contents.below(inFolder(location.root, folder))).filter(({ path }) =>
    /\.(?:so|jar|aar)$/.test(path),
  );
}
