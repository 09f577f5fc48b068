import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import { expressionsIn, plainNames } from "../../tauri/builds/workflows/expressions-in.ts";
import type { Project } from "../../tauri/project.ts";

/** How many secrets are named. */
const MOST = 12;

/** The secrets that workflows which build the app give to their jobs, by name; hooks and scripts of those jobs may read them. */
export function secretsOfBuilds({ files }: Project): string[] {
  const building = [...files.values()].filter(({ path, text }) => isWorkflow(path) && /tauri/i.test(text));
  const names = building.flatMap(({ text }) =>
    expressionsIn(text).flatMap((each) =>
      [...plainNames(each).matchAll(/\bsecrets\.(\w+)/gi)].map(([, name = ""]) => name),
    ),
  );
  return [...new Set(names)].sort().slice(0, MOST);
}
