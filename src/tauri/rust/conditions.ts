import type { BuildCondition } from "../../domain/build-condition.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import type { Requirement } from "../../formats/rust/conditions.ts";
import { asString, itemsOf, member, pick, stringsOf } from "../../formats/value.ts";
import type { Project } from "../project.ts";

/**
 * Which builds of an app hold code with these requirements; undefined where none does. A feature of another crate counts as
 * on: we don't follow who turns it on.
 */
export function conditionOf(
  project: Project,
  crate: string,
  requires: readonly Requirement[],
): BuildCondition | undefined {
  if (requires.some(({ kind }) => kind === "never")) return undefined;
  const isOwn = crate === project.location.root;
  const features = isOwn && requires.some(({ kind }) => kind === "feature") ? ownFeatures(project) : null;
  for (const { kind, name } of requires) {
    const isMet =
      kind === "feature" ? features === null || features.has(name) : kind === "debug" && isDebug(project);
    if (kind !== "never" && !isMet) return { kind, name };
  }
  return null;
}

/** Whether the app's builds turn on a feature of the app's own crate; undefined for any other crate. */
export function isFeatureOn(project: Project, crate: string, name: string): boolean | undefined {
  return crate === project.location.root ? ownFeatures(project).has(name) : undefined;
}

function isDebug({ flags }: Project): boolean {
  return flags.debug !== null;
}

/** The features of the app's own crate that its builds turn on: by default, by its configuration, or on the command line. */
function ownFeatures(project: Project): ReadonlySet<string> {
  const { flags, manifest } = project;
  const table = member(manifest, "features");
  const asked = PLATFORMS.flatMap((platform) =>
    stringsOf(pick(project.config(platform), "build", "features")),
  );
  const todo = [
    ...(flags.noDefaultFeatures === null ? ["default"] : []),
    ...(flags.allFeatures !== null && table?.kind === "object" ? table.entries.keys() : []),
    ...[...asked, ...flags.features].map(({ value }) => value),
  ];
  const on = new Set<string>();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (on.has(next)) continue;
    on.add(next);
    todo.push(...itemsOf(member(table, next)).flatMap((item) => asString(item) ?? []));
  }
  return on;
}
