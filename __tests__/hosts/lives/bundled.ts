import { ACTION, type Host, targetedName } from "../hosts.ts";
import { runStep } from "../runner.ts";

/** The Action as it is committed in dist: a process for each event, as GitHub's runner starts it. */
export const BUNDLED: Host = {
  ...ACTION,
  start: async (fake) => {
    const failures: string[] = [];
    const log: string[] = [];
    const runs: Promise<void>[] = [];
    const receive = (delivery: Readonly<{ name: string; payload: object }>): Promise<void> => {
      const ended = runStep(fake, { event: targetedName(delivery.name), payload: delivery.payload }).then(
        ({ log: lines }) => void log.push(...lines),
        (error: Error) => void failures.push(error.message),
      );
      runs.push(ended);
      return ended;
    };
    fake.sendWebhooksTo({ secret: "it takes sixteen characters", receive });
    const settled = async () => void (await Promise.all(runs));
    return { url: "", failures, log, settled, stop: async () => undefined };
  },
};
