import type { IpcGrant, IpcReason } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";

/** Why a call became possible, and the line to blame. */
export type Cause = Readonly<{
  reason: IpcReason;
  at: Place;
  entry: IpcGrant;
  /** Who lets the page make the call, where the entry is of a whole plugin and names no pages. */
  calledBy?: IpcGrant;
  detail: string;
  /** Where base denied it. */
  was?: Place;
  /** Nobody knows for sure that base refused it. */
  uncertain?: boolean;
}>;
