import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";
import { type Call, callSeverity } from "../src/domain/call-severity.ts";

/** A call by a page of the app to a command without a scope, unless it says otherwise. */
function severityOf(command: string, call: Partial<Call> = {}): string {
  const plain = {
    remote: false,
    crosses: false,
    reach: "unscoped",
    inOwnWindow: false,
    guessed: false,
  } as const;
  return callSeverity({ command, ...plain, ...call });
}

/** The rows of `docs/severity.md`: calls that are low, and what lies beside them and isn't. */
const ROWS: Readonly<Record<string, Readonly<{ low: readonly string[]; beside: readonly string[] }>>> = {
  "Asking about the system or the app": {
    low: [severityOf("plugin:os|arch"), severityOf("plugin:app|version")],
    beside: [severityOf("plugin:clipboard-manager|read_text"), severityOf("plugin:os|arch", foreign())],
  },
  "A command whose scope lets nothing through": {
    low: ["plugin:fs|remove", "plugin:http|fetch", "plugin:shell|execute"].map((command) =>
      severityOf(command, { reach: "nothing" }),
    ),
    beside: [
      severityOf("plugin:fs|remove", { reach: "bounded" }),
      severityOf("plugin:shell|execute", { reach: "bounded" }),
    ],
  },
  "Whether a file exists": {
    low: [severityOf("plugin:fs|exists", { reach: "sensitive" })],
    beside: [severityOf("plugin:fs|read_file", { reach: "bounded" })],
  },
  "Dialogs, the tray, the window's own looks, ending the app": {
    low: ["plugin:dialog|ask", "plugin:tray|new", "plugin:window|set_title", "plugin:process|exit"].map(
      (command) => severityOf(command),
    ),
    beside: [severityOf("plugin:window|create"), severityOf("plugin:process|restart_through_a_link")],
  },
  "Helpers of an API that is open already": {
    low: ["plugin:window|monitor_from_point", "plugin:window-state|filename", "plugin:path|join"].map(
      (command) => severityOf(command),
    ),
    beside: [severityOf("plugin:webview|create_webview")],
  },
  "One command of the app, for a page of the app": {
    low: [severityOf("greet")],
    beside: [severityOf("*"), severityOf("greet", foreign()), severityOf("greet", { guessed: true })],
  },
  "Requests to a host that the author named": {
    low: [severityOf("plugin:http|fetch", { reach: "bounded" })],
    beside: [severityOf("plugin:http|fetch", { reach: "sensitive" })],
  },
  "Requests to one port of the user's machine": {
    low: [severityOf("plugin:http|fetch", { reach: "bounded" })],
    beside: [severityOf("plugin:http|fetch", { reach: "bounded", ...foreign() })],
  },
  "A call in one more window of the same website": {
    low: [severityOf("plugin:event|listen", { remote: true })],
    beside: [severityOf("plugin:event|listen", foreign())],
  },
  "A webview that may newly call in a window of another name": {
    low: [severityOf("plugin:fs|read_file", { reach: "sensitive", inOwnWindow: true })],
    beside: [
      severityOf("plugin:fs|read_file", { reach: "sensitive" }),
      severityOf("plugin:fs|read_file", { inOwnWindow: true, guessed: true }),
    ],
  },
  "A release goes back, and brings back its old calls": {
    low: [severityOf("plugin:window|set_title")],
    beside: [severityOf("plugin:fs|read_file")],
  },
};

function foreign(): Partial<Call> {
  return { remote: true, crosses: true };
}

describe("what passes a gate at medium is low for a reason:", () => {
  const text = readFileSync(join(ROOT, "docs/severity.md"), "utf8");
  const rows = text.split("\n").flatMap((line) => /^\| ([^|]+) \| `/.exec(line)?.[1] ?? []);

  test("the page tells each kind", () => expect(rows).toEqual(Object.keys(ROWS)));

  test.each(Object.entries(ROWS))("%s", (_, { low, beside }) => {
    expect([...new Set(low)]).toEqual(["low"]);
    expect(beside).not.toContain("low");
  });
});
