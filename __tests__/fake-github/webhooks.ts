/** Deliveries as GitHub makes them: signed over the bytes that are sent, one id each, and kept with what came back. */
import { createHash, createHmac } from "node:crypto";
import type { JsonObject } from "./answer.ts";
import { eventFaults } from "./openapi.ts";

export type Hook = Readonly<{ secret: string }> &
  (Readonly<{ url: string }> | Readonly<{ receive: (delivery: Delivery) => unknown }>);

export type Delivery = {
  readonly id: string;
  readonly name: string;
  readonly payload: JsonObject;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the receiver answered; undefined while it hasn't, or where no connection was made. */
  status: number | undefined;
  answer: string;
};

/** GitHub gives up after ten seconds. A machine that does much else beside has more time here. */
const PATIENCE = 120_000;

export class Webhooks {
  readonly deliveries: Delivery[] = [];
  hook: Hook | undefined;
  private readonly target: number;

  constructor(hook: Hook | undefined, target: number) {
    this.hook = hook;
    this.target = target;
  }

  /** Waits for the receiver's answer, as a test that goes on wants it. `event` is as GitHub's description names it. */
  async send(event: string, name: string, payload: JsonObject): Promise<Delivery> {
    const faults = eventFaults(event, payload);
    if (faults.length > 0) throw new Error(`the fake made a dishonest ${event}:\n${faults.join("\n")}`);
    const delivery = this.sign(name, payload);
    this.deliveries.push(delivery);
    await this.deliver(delivery);
    return delivery;
  }

  /** The same once more, under the same id. */
  async redeliver(delivery: Delivery): Promise<void> {
    await this.deliver(delivery);
  }

  private sign(name: string, payload: JsonObject): Delivery {
    const body = JSON.stringify(payload);
    const id = guid(`${this.deliveries.length} ${body}`);
    const hmac = (algorithm: string) =>
      createHmac(algorithm, this.hook?.secret ?? "")
        .update(body)
        .digest("hex");
    const headers = {
      accept: "*/*",
      "content-type": "application/json",
      "user-agent": "GitHub-Hookshot/fa4e000",
      "x-github-delivery": id,
      "x-github-event": name,
      "x-github-hook-id": "1",
      "x-github-hook-installation-target-id": String(this.target),
      "x-github-hook-installation-target-type": "integration",
      "x-hub-signature": `sha1=${hmac("sha1")}`,
      "x-hub-signature-256": `sha256=${hmac("sha256")}`,
    };
    return { id, name, payload, body, headers, status: undefined, answer: "" };
  }

  private async deliver(delivery: Delivery): Promise<void> {
    const { hook } = this;
    if (hook === undefined) return;
    if ("receive" in hook) {
      await hook.receive(delivery);
      return;
    }
    const { headers, body } = delivery;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(hook.url, { method: "POST", headers, body, signal });
      delivery.status = response.status;
      delivery.answer = await response.text();
    } catch (error) {
      delivery.answer = String(error);
    }
  }
}

/** Always the same for the same test. */
function guid(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
