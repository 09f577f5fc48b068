import type { Graph } from "./graph.ts";
import type { LockName } from "./ours.ts";
import type { ScratchProject } from "./projects.ts";
import type { Workshop } from "./run.ts";

/** A package manager: how it locks a project of ours, and what it says that the lockfile holds. */
export type Manager = Readonly<{
  name: string;
  /** The package of npm's that holds it. */
  package: string;
  lock: LockName;
  /** The field of package.json by which it forces versions; `pnpm` means that field's `overrides`. */
  forcedBy: "overrides" | "resolutions" | "pnpm";
  /** Writes the lockfile of a project, without running any script. `home` is where its package lies. */
  make(workshop: Workshop, home: string, folder: string): void;
  listed(workshop: Workshop, home: string, folder: string, project: ScratchProject): Graph;
}>;
