/**
 * What has to hold of a build for it to hold some code at all: it is one of tests, it turns on a feature that no build of the
 * app is known to turn on, or it has the assertions of development. `name` is what the code itself asks for: `test`, the
 * feature, `debug_assertions`. Or every build holds the code (`reach`), and the app comes to it only where its conditions let
 * it, or where something calls it: `name` then is what decides that, in a form that two revisions share. Null stands for code
 * that every build of the app holds and that runs in each.
 */
export type BuildCondition = Readonly<{
  kind: "test" | "feature" | "debug" | "reach";
  name: string;
}> | null;
