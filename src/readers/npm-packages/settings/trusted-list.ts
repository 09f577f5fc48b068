import type { InstallSetting } from "../../../domain/install-policy.ts";
import { TRUSTED_LIST } from "../../../domain/install-policy.ts";
import { member, type Value } from "../../../formats/value.ts";
import { inOneLine } from "./said.ts";

/** The list itself keeps Bun from going by its own, whatever it names. */
export function trustedList(manifest: Value | undefined): InstallSetting[] {
  const list = member(manifest, "trustedDependencies");
  if (list?.kind !== "array") return [];
  const what = { name: TRUSTED_LIST, value: "", of: null, at: list.at } as const;
  const written = `trustedDependencies: ${inOneLine(list)}`;
  return [{ ...what, written, from: "package.json", effect: "less", decides: "guard" }];
}
