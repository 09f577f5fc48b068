import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";
import { below, command, commandsIn, type Start, textsIn } from "./start.ts";

/** What lefthook runs: its commands, scripts of its folders, and configurations of other repositories. */
export function lefthook(value: Value): Start[] {
  const remotes = [...itemsOf(member(value, "remotes")), ...itemsOf(member(value, "remote"))];
  return [
    ...below(value, new Set(["run"])).map((text) => command(code("lefthook"), text)),
    ...remotes.flatMap((remote): Start[] => {
      const from = asString(member(remote, "git_url"));
      return from === undefined
        ? []
        : [{ by: code("lefthook"), says: `hooks of ${from}`, at: remote.at, isGrave: true }];
    }),
  ];
}

/** A release, or a commit. Whatever else is named moves. */
const PINNED = /\d\.\d|^v?\d+$|^[\da-f]{40}$/;

/** What pre-commit runs: commands of its own, and hooks of other repositories with what these install. */
export function preCommit(value: Value): Start[] {
  const by = code("pre-commit");
  return itemsOf(member(value, "repos")).flatMap((repo): Start[] => {
    const from = asString(member(repo, "repo")) ?? "";
    const listed = itemsOf(member(repo, "hooks"));
    const own = listed
      .flatMap((hook) => member(hook, "entry") ?? [])
      .flatMap((entry) => (entry.kind === "string" ? [command(by, entry)] : []));
    const fetched = listed
      .flatMap((hook) => itemsOf(member(hook, "additional_dependencies")))
      .filter((each) => /\/|^git\+/.test(asString(each) ?? "") && !/^@/.test(asString(each) ?? ""))
      .map((each): Start => ({ by, says: asString(each) ?? "", at: each.at }));
    if (from === "local" || from === "meta") return [...own, ...fetched];
    const revision = asString(member(repo, "rev")) ?? "";
    const moves = PINNED.test(revision) ? "" : ` at ${revision}`;
    return [{ by, says: `hooks of ${from}${moves}`, at: repo.at }, ...own, ...fetched];
  });
}

/** What husky 4, yorkie and simple-git-hooks run at events of git: their part of a manifest, or a file of their own. */
export function gitHooks(value: Value | undefined, by: string): Start[] {
  return commandsIn(code(by), member(value, "hooks") ?? value);
}

/** What lint-staged runs with the files that are committed. */
export function lintStaged(value: Value | undefined): Start[] {
  if (value === undefined) return [];
  return textsIn(value).map((text): Start => ({ ...command(code("lint-staged"), text), isOfTools: true }));
}

/** The managers of hooks that keep their commands in a manifest. */
export function ofManifest(value: Value): Start[] {
  const managers = ["husky", "gitHooks", "simple-git-hooks"];
  return [
    ...managers.flatMap((name) => gitHooks(member(value, name), name)),
    ...lintStaged(member(value, "lint-staged")),
  ];
}

/** What mise runs when somebody enters the folder, and scripts that it loads for variables. */
export function mise(value: Value): Start[] {
  const loaded = member(member(member(value, "env"), "_"), "source");
  const paths = loaded === undefined ? [] : textsIn(loaded);
  return [
    ...commandsIn(code("mise"), member(value, "hooks")),
    ...paths.map((path) => command(code("mise"), { ...path, value: `. ${path.value}` })),
  ];
}
