import type { ConfigGrant } from "./config.ts";
import type { CspGrant } from "./csp.ts";
import type { Gap } from "./gap.ts";
import type { IpcGrant } from "./ipc.ts";
import type { PackageGrant } from "./package.ts";
import { type Place, topOf } from "./place.ts";
import type { PolicyGrant } from "./policy-grant.ts";
import type { CommandGrant } from "./rust-command.ts";
import type { StepGrant } from "./step.ts";

/** Who may do what to what, and the line that says so. A union with one member per domain. */
export type Grant = IpcGrant | CspGrant | ConfigGrant | PackageGrant | PolicyGrant | CommandGrant | StepGrant;

/** The grants of one domain. */
export type GrantOf<D extends Grant["domain"]> = Extract<Grant, { domain: D }>;

/** The line that makes a grant, or the file where no single line does. */
export function placeOf(grant: Grant): Place {
  switch (grant.domain) {
    case "ipc":
      return grant.at;
    case "csp":
      return grant.places.get("") ?? topOf("");
    case "config":
    case "policy":
    case "commands":
    case "steps":
      return grant.at;
    case "packages":
      return "at" in grant ? grant.at : topOf(grant.path);
  }
}

/** Everything that one app lets happen at one revision, and what could not be read of it. */
export type Surface = Readonly<{ grants: readonly Grant[]; gaps: readonly Gap[] }>;
