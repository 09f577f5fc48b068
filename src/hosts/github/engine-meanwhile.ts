import { subscribe, unsubscribe } from "node:diagnostics_channel";

type Engine = typeof import("../engine.ts");

/** What Node's client of HTTP tells when it has written a request. */
const SENT = "undici:client:sendHeaders";

/**
 * Loads the engine while answers to these requests are on their way. Loading takes longer than sending does and lets nothing
 * else happen, so it begins when the first of them is sent, or is answered by who doesn't tell.
 */
export async function engineMeanwhile(requests: readonly Promise<unknown>[]): Promise<Engine> {
  const { promise: sent, resolve } = Promise.withResolvers<void>();
  const listener = (): void => resolve();
  subscribe(SENT, listener);
  try {
    await Promise.race([sent, ...requests]);
  } finally {
    unsubscribe(SENT, listener);
  }
  return import("../engine.ts");
}
