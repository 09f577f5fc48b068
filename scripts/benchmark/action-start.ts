/** How long the Action takes from its start to the first request that it sends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "../folders.ts";
import type { Program } from "./programs.ts";

const [BASE, HEAD] = ["1".repeat(40), "2".repeat(40)];

/** The Action on a push. It is ended as soon as it sends a request. */
export function actionStart(scratch: string): Program {
  const event = join(scratch, "event.json");
  writeFileSync(event, JSON.stringify({ before: BASE, after: HEAD }));
  return {
    name: "the Action, to its first request",
    async run() {
      const github = createServer();
      await once(github.listen(0, "127.0.0.1"), "listening");
      const { port } = github.address() as AddressInfo;
      const asked = once(github, "request");
      const started = performance.now();
      const action = spawn(process.execPath, [join(ROOT, "dist", "action.js")], {
        stdio: "ignore",
        env: {
          "INPUT_GITHUB-TOKEN": "none",
          INPUT_COMMENT: "true",
          INPUT_CHECK: "true",
          INPUT_OFFLINE: "true",
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: "acme/notes",
          GITHUB_EVENT_NAME: "push",
          GITHUB_EVENT_PATH: event,
          GITHUB_SHA: HEAD,
        },
      });
      await asked;
      const time = performance.now() - started;
      action.kill("SIGKILL");
      await once(action, "close");
      github.closeAllConnections();
      await once(github.close(), "close");
      return { time, memory: Number.NaN };
    },
  };
}
