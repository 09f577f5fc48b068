import type { ConfigGrant } from "./config.ts";
import type { CspGrant } from "./csp.ts";
import type { Gap } from "./gap.ts";
import type { IpcGrant } from "./ipc.ts";
import type { PackageGrant } from "./package.ts";

/** Who may do what to what, and the line that says so. A union with one member per domain. */
export type Grant = IpcGrant | CspGrant | ConfigGrant | PackageGrant;

/** Everything that one app lets happen at one revision, and what could not be read of it. */
export type Surface = Readonly<{ grants: readonly Grant[]; gaps: readonly Gap[] }>;
