import fc from "fast-check";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { type AppData, filesOf } from "./arbitrary-app.ts";

/** What a generated app grants, as its reader says. */
export function grantsOf(data: AppData): IpcGrant[] {
  const files = Object.entries(filesOf(data)).map(
    ([path, text]) => [path, { path, id: text, text }] as const,
  );
  const location = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
  const { grants } = tauriAcl.read(loadProject(location, new Map(files)));
  return grants.filter((grant) => grant.domain === "ipc");
}

/** Calls of every kind, to try at random against both sides. */
export const call: fc.Arbitrary<InvokeWitness> = fc
  .record({
    label: fc.constantFrom("main", "settings", "tool-1", "tool-9", "other", "ax", "popx"),
    origin: fc.constantFrom(
      "local",
      "https://example.com/",
      "https://evilexample.com/",
      "https://a.example.com/",
      "http://localhost:1/",
      "https://example.com/app/x",
    ),
    act: fc.constantFrom<readonly [string, Record<string, unknown>]>(
      ["plugin:fs|read_file", {}],
      ["plugin:fs|read_file", { path: "/home/user/.ssh/id_ed25519" }],
      ["plugin:fs|read_text_file", { path: "/home/user/Documents/a.txt" }],
      ["plugin:fs|write_file", { path: "/tmp/x-1" }],
      ["plugin:fs|remove", { path: "/home/user/notes.md" }],
      ["plugin:http|fetch", { clientConfig: { method: "GET", url: "https://evilexample.com/" } }],
      ["plugin:http|fetch", { clientConfig: { method: "GET", url: "http://localhost:9/x" } }],
      ["plugin:opener|open_url", { url: "https://evil.example/?.example.com/" }],
      ["plugin:opener|open_path", { path: "/home/user/x", with: "vlc" }],
      ["plugin:shell|execute", { program: "git", args: ["status"] }],
      ["plugin:shell|execute", { program: "sh", args: ["-c", "x"] }],
      ["plugin:shell|open", { path: "https://example.com/x" }],
      ["plugin:window|title", {}],
      ["plugin:os|platform", {}],
      ["greet", {}],
    ),
  })
  .map(({ label, origin, act: [command, payload] }) => ({
    kind: "invoke",
    text: `${command} ${JSON.stringify(payload)} from ${origin} in ${label}`,
    platform: "any",
    window: label,
    webview: label,
    origin,
    command,
    payload,
  }));
