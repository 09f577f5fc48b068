import type { InstallSetting } from "../../domain/install-policy.ts";
import { asBoolean, itemsOf, member, pick, stringsOf, type Value } from "../../formats/value.ts";
import { lineOf } from "../../tauri/cargo/written.ts";
import { crateSpec, denySetting } from "./crate-spec.ts";

/** The crates that a policy bans, and the list beside which it bans all others. */
export function bansIn(policy: Value): InstallSetting[] {
  const bans = member(policy, "bans");
  return [...itemsOf(member(bans, "deny")).flatMap(banOf), ...listOfAllowed(pick(policy, "bans", "allow"))];
}

/** `wrappers` may need the crate all the same. What is only banned in several versions at once may come in. */
function banOf(entry: Value): InstallSetting[] {
  const spec = crateSpec(entry);
  if (spec === undefined || asBoolean(member(entry, "deny-multiple-versions")) === true) return [];
  const unless = stringsOf(member(entry, "wrappers")).map(({ value }) => `but for ${value}`);
  const written = lineOf("bans", "deny", { kind: "array", items: [entry], at: entry.at });
  const ban = { name: "bans.deny", of: spec.crate, effect: "less", written, at: entry.at } as const;
  return [denySetting(ban, [...spec.conditions, ...unless])];
}

/** An empty list allows all crates. */
function listOfAllowed(list: Value | undefined): InstallSetting[] {
  if (list === undefined || itemsOf(list).length === 0) return [];
  return [
    denySetting({ name: "bans.allow", of: null, effect: "less", written: "[bans] allow", at: list.at }),
  ];
}
