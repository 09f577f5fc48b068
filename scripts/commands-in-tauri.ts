/**
 * Does each witness really do what Toril says? It compiles the app below `oracle/commands` with a real Tauri, reviews its two
 * sides from their files, gives each finding's witness to both by Tauri's own IPC, and looks at what happened in a sandbox: a
 * file came back or changed outside of the app's folder, a program ran, or a server was asked.
 *
 *     CARGO_TARGET_DIR=FOLDER node scripts/commands-in-tauri.ts
 *
 * Needs cargo, and what Tauri needs to be built on Linux. It exits with 1 where head doesn't do it, or base does.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { reviewOf } from "../__tests__/commands/small-app.ts";
import { say } from "./committed.ts";
import { APP, compiled, RunningApp } from "./tauri-app/app.ts";
import { Sandbox, SECRET } from "./tauri-app/sandbox.ts";

const SIDES = ["base", "head"] as const;

const program = compiled();
const { findings } = await reviewOf(codeOf("base"), codeOf("head"));
const sandbox = new Sandbox();
const environment = await sandbox.start();
sandbox.lay();
const app = new RunningApp(program, sandbox.home, environment);
let [shown, tried] = [0, 0];
try {
  for (const { rule, severity, witness } of findings) {
    if (witness.kind !== "invoke" || severity === "info") continue;
    tried += 1;
    const [base = [], head = []] = [await outcome("base", witness), await outcome("head", witness)];
    const isShown = base.length === 0 && head.length > 0;
    if (isShown) shown += 1;
    say(
      `${isShown ? "yes" : "NO "} ${rule} ${witness.text}: ${head.join(", ") || "nothing"}${base.length > 0 ? `; base: ${base.join(", ")}` : ""}`,
    );
  }
} finally {
  app.stop();
  sandbox.stop();
}
const silent = registered("head").filter(
  (name) => !findings.some(({ witness }) => witness.kind === "invoke" && witness.command === name),
);
say(`${shown} of ${tried} witnesses do at head what Toril says, and base refuses them.`);
say(silent.length === 0 ? "No command is silent." : `Nothing is said of ${silent.join(", ")}.`);
process.exitCode = shown === tried && silent.length === 0 ? 0 : 1;

/** What a call brings about, in words; empty where it is refused. */
async function outcome(
  side: (typeof SIDES)[number],
  { command, payload }: Readonly<{ command: string; payload: unknown }>,
): Promise<readonly string[]> {
  sandbox.lay();
  const before = sandbox.seen();
  const answer = await app.call(side, command, payload);
  // What was sent arrives after the answer.
  await setTimeout(50);
  const text = JSON.stringify("ok" in answer ? answer.ok : "");
  const came =
    text.includes(SECRET) || text.includes("passwd")
      ? ["it comes back"]
      : text.includes("notes")
        ? ["the database answers"]
        : [];
  const happened = [...came, ...sandbox.happened(before)];
  if (happened.length === 0 && side === "head") say(`    ${JSON.stringify(answer)}`);
  return happened;
}

/** The files of one side, as a repository has them. */
function codeOf(side: (typeof SIDES)[number]): Record<string, string> {
  const folder = join(APP, side, "src");
  return Object.fromEntries(
    readdirSync(folder).map((name) => [`src-tauri/src/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
}

function registered(side: (typeof SIDES)[number]): string[] {
  return [...readFileSync(join(APP, side, "src/lib.rs"), "utf8").matchAll(/::(\w+),$/gm)].map(
    ([, name = ""]) => name,
  );
}
