import { setTimeout as pause } from "node:timers/promises";
import { throttling } from "@octokit/plugin-throttling";

/** How many seconds GitHub wants between two writes of an account, and between two that notify people. */
const GAPS = { write: 1, notification: 3 } as const;

type Request = Readonly<{ method?: unknown; url?: unknown; query?: unknown }>;

type Octokit = Readonly<{
  hook: Readonly<{ before: (name: "request", act: (request: Request) => Promise<void>) => void }>;
}>;

type Options = Readonly<{
  throttle?: Readonly<{ enabled?: boolean; id?: string; retryAfterBaseValue?: number }>;
}>;

/**
 * Spaces writes, in place of the throttling plugin, which takes every question to GraphQL for a write, since both are POSTs.
 * Each account that asks has its own queue.
 */
export function spacing(octokit: Octokit, { throttle = {} }: Options): object {
  const { enabled = true, id = "", retryAfterBaseValue: second = 1_000 } = throttle;
  if (enabled) {
    octokit.hook.before("request", async (request) => {
      if (!isWrite(request)) return;
      await turn(`write ${id}`, GAPS.write * second);
      if (throttling.triggersNotification(pathOf(request)))
        await turn(`notification ${id}`, GAPS.notification * second);
    });
  }
  return {};
}

/** A queue that nothing waits in. The plugin's type wants a whole Bottleneck group, of which it uses this much. */
const noQueue = { key: () => ({ schedule: async (_: object, act: () => Promise<void>) => act() }) } as never;

/** Has the throttling plugin leave the spacing of writes to ours. */
export const LEFT_TO_US = { write: noQueue, notifications: noQueue };

function isWrite(request: Request): boolean {
  const { method, query } = request;
  const path = pathOf(request);
  if (method === "GET" || method === "HEAD" || path.endsWith("/access_tokens")) return false;
  return !path.endsWith("/graphql") || /^\s*mutation\b/.test(String(query));
}

function pathOf({ url }: Request): string {
  return new URL(String(url), "https://api.github.com").pathname;
}

/** When the next of each queue may go. Its clients share it: each webhook and each retry has one of its own. */
const next = new Map<string, number>();

async function turn(queue: string, gap: number): Promise<void> {
  const now = Date.now();
  const at = Math.max(now, next.get(queue) ?? 0);
  next.set(queue, at + gap);
  if (at > now) await pause(at - now);
}
