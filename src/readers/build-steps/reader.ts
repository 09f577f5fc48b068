import type { Surface } from "../../domain/grant.ts";
import type { StepGrant } from "../../domain/step.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import type { Project } from "../../tauri/project.ts";
import { pathsAsked, pathsOfPrograms, pathsOfShells, programsFrom } from "../program-files.ts";
import type { AppReader } from "../reader.ts";
import { buildScriptGrants } from "./build-scripts.ts";
import { bundledGaps, bundledGrants } from "./bundled.ts";
import { isBundler } from "./bundlers.ts";
import { commandGrants, fetchingGrants } from "./commands.ts";
import { FILES } from "./files.ts";
import { nativeBuildGaps, ofNativeBuilds } from "./native-builds.ts";
import { codeOfPhones, wrappersOf } from "./phones.ts";
import { programGaps, programGrants } from "./programs.ts";
import { replacedGrants } from "./replaced.ts";
import { runsOf } from "./runs.ts";
import { secretsOfBuilds } from "./secrets.ts";
import { pathsOfStarted, startedCrateGaps, startedCrateGrants } from "./started-crates.ts";

/** Reads what the repository itself has run where the app is built: commands, the programs that they start, build scripts. */
export const buildSteps: AppReader = {
  id: "build-steps",
  scope: "app",
  layered: true,
  files: FILES,

  follows: ofNativeBuilds,

  // Programs end like pages do, which are not offered.
  opens(project) {
    const commands = commandsStarted(project);
    const started = pathsOfPrograms(commands);
    const programs = programsFrom([...started, ...ownCode(project)], project.files, project.location);
    const asked = programs.flatMap((file) => pathsAsked(file, project.location));
    const others = [...pathsOfShells(commands), ...pathsOfStarted(commands, project)];
    return [...new Set([...started, ...asked, ...others])];
  },

  compares: (project) => new Set(wrappersOf(project).map(({ path }) => path)),

  read(project): Surface {
    const runs = runsOf(project);
    const secrets = secretsOfBuilds(project);
    const commands = commandsStarted(project);
    const started = pathsOfPrograms(commands);
    const programs = programsFrom([...started, ...ownCode(project)], project.files, project.location);
    const grants: StepGrant[] = [
      ...runs.flatMap((run) => [...commandGrants(run, project), ...fetchingGrants(run, project)]),
      ...programs.flatMap((file) => programGrants(file, secrets)),
      ...programs.flatMap(bundledGrants),
      ...buildScriptGrants(project, secrets),
      ...startedCrateGrants(commands, project, secrets),
      ...replacedGrants(project, runs.filter(isOfBuild), secrets),
    ];
    const gaps = programs.flatMap((file) => [...programGaps(file), ...bundledGaps(file)]);
    return { grants, gaps: [...gaps, ...startedCrateGaps(commands, project), ...nativeBuildGaps(project)] };
  },
};

/** The commands that are run where the app is built. */
function commandsStarted(project: Project): Ran[] {
  const runs = runsOf(project).filter(isOfBuild);
  return runs.flatMap(({ commands, leading = [] }) => [...commands, ...leading]);
}

/** What people start by its name alone runs no program where the app is built. */
function isOfBuild({ rule }: Readonly<{ rule: StepGrant["rule"] }>): boolean {
  return rule !== "build/package-script-changed";
}

/** Code that runs without a command that names it. */
function ownCode(project: Project): string[] {
  const bundlers = [...project.files.keys()].filter((path) => isBundler(path, project.location));
  return [...bundlers, ...codeOfPhones(project)];
}
