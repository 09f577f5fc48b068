import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";
import { below, command, type Start } from "./start.ts";

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
