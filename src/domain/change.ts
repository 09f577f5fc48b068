import type { ConfigChange } from "./config.ts";
import type { CspChange } from "./csp.ts";
import type { IpcChange } from "./ipc.ts";
import type { PackageChange } from "./package.ts";

/**
 * One difference between the surfaces of base and head, proved by a witness. A widening is what head allows and base
 * refuses; a narrowing is the same the other way round, so its witness is allowed at base and refused at head.
 */
export type Change = IpcChange | CspChange | ConfigChange | PackageChange;

export type Domain = Change["domain"];
