import type { GrantedPermission, PluginOffer } from "../../../domain/plugin-permissions.ts";
import { code } from "../../../domain/sentence.ts";
import { listInWords, someOf } from "../../../words/lists.ts";
import { pagesInWords } from "../../../words/pages.ts";

/** What the plugin's `default` lets pages call, and what of the plugin this change grants to whom. */
export function offerInWords(offer: PluginOffer | null): string {
  return offer === null ? "" : `${defaultInWords(offer)}${grantedInWords(offer)}`;
}

/** So many commands say what a plugin is for. */
const MOST_COMMANDS = 6;

function defaultInWords({ byDefault }: PluginOffer): string {
  if (byDefault === null) return "";
  if (byDefault.length === 0) return " Its `default` lets pages call nothing.";
  return ` Its ${code("default")} lets pages call ${someOf(byDefault, MOST_COMMANDS)}.`;
}

/** So many permissions are named with their windows; the capabilities tell the rest. */
const MOST_GRANTED = 4;

function grantedInWords({ granted, wasGranted }: PluginOffer): string {
  if (granted.length === 0)
    return wasGranted
      ? " This change grants no more of it than base does."
      : " No capability grants any of it yet.";
  const named = granted.slice(0, MOST_GRANTED).map(grantInWords);
  const rest = granted.length - named.length;
  return ` This change grants ${listInWords(rest === 0 ? named : [...named, `${rest} more`])}.`;
}

function grantInWords({ permission, capability, pages }: GrantedPermission): string {
  return `${code(permission)} to ${pagesInWords(pages)} (capability ${code(capability)})`;
}
