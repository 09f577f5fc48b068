import { code } from "../../domain/sentence.ts";
import { packageScript } from "../../tauri/builds/follow.ts";
import { isPackageManifest, packageScripts } from "../../tauri/builds/package-scripts.ts";
import { type Runnable, runnableOf } from "../../tauri/builds/runnable.ts";
import { commandsOfMakers } from "../../tauri/builds/started-builds.ts";
import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import { folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { commandsOf } from "../commands-led.ts";
import { configuredEntries } from "./configured.ts";
import { type Entry, entryOf, type Run } from "./entry.ts";
import { lifecycleEntries } from "./lifecycle.ts";
import { xcodeEntries } from "./phones.ts";
import { secretsOfBuilds } from "./secrets.ts";

/**
 * All that an app's configuration and its repository have run where the app is built: hooks, lifecycle scripts, what starts
 * Tauri, and the other scripts of the manifests around the app, which people start by their names.
 */
export function runsOf(project: Project): readonly Run[] {
  const known = found.get(project);
  if (known !== undefined) return known;
  const secrets = secretsOfBuilds(project);
  const runnable = runnableOf(project.files);
  const entries = [configuredEntries, lifecycleEntries, xcodeEntries].flatMap((of) => of(project, secrets));
  const runs = [
    ...entries.map((entry) => runOf(entry, runnable)),
    ...madeRuns(project, secrets),
    ...otherScripts(project).map((entry) => runOf(entry, runnable)),
  ];
  found.set(project, runs);
  return runs;
}

const found = new WeakMap<Project, readonly Run[]>();

function runOf({ part, ...rest }: Entry, runnable: Runnable): Run {
  return { ...rest, entry: entryOf(part), commands: commandsOf(part, runnable) };
}

/**
 * What makes builds of the app, or runs beside secrets: scripts, makefiles and other CI that start Tauri, and jobs. The steps of
 * workflows are asked about elsewhere; what they lead to is read here.
 */
function madeRuns({ location, files }: Project, secrets: readonly string[]): Run[] {
  const { runs } = commandsOfMakers(location, files);
  return runs.flatMap(({ maker, commands }): Run[] => {
    const isOfJob = isWorkflow(maker.at.path);
    const isTrusted = isOfJob && TRUSTED.test(files.get(maker.at.path)?.text ?? "");
    if (!isTrusted && !commands.some(({ words }) => /tauri/i.test(words.join(" ")))) return [];
    const run = commands.filter(({ isPrinted }) => !isPrinted);
    const own = run.filter(({ path, isFollowed }) => !isWorkflow(path) && !isFollowed);
    const leading = run.filter(({ path }) => isWorkflow(path));
    const by = isOfJob ? (own[0]?.path ?? maker.name) : maker.name;
    return own.length + leading.length === 0
      ? []
      : [{ rule: "build/step-changed", by: code(by), entry: "", secrets, commands: own, leading }];
  });
}

/** Words of a workflow that holds a secret, builds the app or ships it, and of each action, which such a one may call. */
const TRUSTED = /\bsecrets\s*[.[:]|tauri|tagName|gh release|^runs:/im;

/** Scripts of the manifests around the app. */
function otherScripts({ location, files }: Project): Entry[] {
  return withAncestors(location.root).flatMap((folder) => {
    const file = files.get(inFolder(folder, "package.json"));
    if (file === undefined || !isPackageManifest(file.path)) return [];
    return packageScripts(file).map((script): Entry => {
      const start = { folders: [folderOf(script.path)], variables: new Map(), args: [[]] };
      const by = code(`npm run ${script.name}`);
      return {
        rule: "build/package-script-changed",
        by,
        part: { script: packageScript(script), start },
        secrets: [],
      };
    });
  });
}
