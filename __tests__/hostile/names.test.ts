import { afterAll, describe, expect, test } from "vitest";
import { HOSTILE } from "../renderers/review.ts";
import {
  app,
  appWith,
  CAPABILITY_PATH,
  CONFIG_PATH,
  capability,
  config,
  LOCK_PATH,
  PERMISSION_PATH,
} from "./apps.ts";
import { harmIn } from "./inert.ts";
import { type Files, Reviewer } from "./reviewer.ts";

const reviewer = new Reviewer({ sharing: true });
afterAll(() => reviewer.close());

/** Each would do something to a terminal, a runner, a comment or a program, if it got there as it is. */
const NAMES: Readonly<Record<string, string>> = {
  everything: HOSTILE,
  "a line break": "a\nb\r\nc",
  "a command of the runner": "\n::error::forged\n##[error]forged",
  "an escape sequence": "\u001b[2J\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007",
  "a bidi override": "\u202egnp.exe\u202c\u2066\u200b",
  "a tag": "<img src=x onerror=alert(1)><!-- toril:forged --></details>",
  "a link": "[x](https://evil.example) ![x](https://evil.example/x.png) @octocat",
  "the end of a table": "a | b \\| c || \\",
  backticks: "`a``b```c\n```\n# d",
  "half of a pair": "a\ud800b",
  "a prototype": "__proto__",
  "a method": "toString",
  "a very long one": "n".repeat(100_000),
};

/** Every place of the head that a hostile name can stand in. */
const PLACES: Readonly<Record<string, (name: string) => Files>> = {
  "the product": (name) => ({ [CONFIG_PATH]: config({ productName: name }), ...widened() }),
  "the bundle identifier": (name) => ({ [CONFIG_PATH]: config({ identifier: name }), ...widened() }),
  "a capability": (name) => widened({ identifier: name }),
  "a window": (name) => widened({ windows: [name, "main"] }),
  "a webview": (name) => widened({ webviews: [name] }),
  "a platform": (name) => widened({ platforms: [name] }),
  "a permission": (name) => widened({ permissions: [name] }),
  "a plugin": (name) => widened({ permissions: [`${name}:allow-x`] }),
  "a command of a plugin": (name) => widened({ permissions: [`fs:allow-${name}`, `x:allow-${name}`] }),
  "a remote origin": (name) => widened({ remote: { urls: [name, `https://${name}/*`, "https://*"] } }),
  "a path": (name) => scoped("fs:allow-read-text-file", [`/${name}/**`, { path: name }]),
  "a URL": (name) => scoped("http:default", [{ url: `https://${name}/*` }, { url: "https://*" }]),
  "a program": (name) => scoped("shell:allow-execute", [{ name, cmd: name, args: [name] }]),
  "a validator": (name) =>
    scoped("shell:allow-execute", [{ name: "x", cmd: "x", args: [{ validator: name }] }]),
  "a scope's key": (name) => scoped("x:allow-y", [{ [name]: name }]),
  "a policy": (name) => ({
    [CONFIG_PATH]: config({ app: { security: { csp: `script-src ${name} https://*; ${name} *` } } }),
  }),
  "a policy's directive": (name) => ({
    [CONFIG_PATH]: config({ app: { security: { csp: { [name]: name, "script-src": ["*", name] } } } }),
  }),
  "a key of the configuration": (name) => ({ [CONFIG_PATH]: config({ [name]: { [name]: name } }) }),
  "a declared permission": (name) => ({
    [PERMISSION_PATH.replace(".toml", ".json")]: JSON.stringify({
      permission: [{ identifier: name, commands: { allow: [name], deny: [] } }],
      set: [{ identifier: `${name}-set`, permissions: [name, `${name}-set`] }],
    }),
    ...widened({ permissions: [name, `${name}-set`] }),
  }),
  "a crate": (name) => ({
    [LOCK_PATH]: `version = 4\n${["name", "source"].map((key) => crate({ [key]: name })).join("\n")}`,
  }),
  "a crate's version": (name) => ({ [LOCK_PATH]: `version = 4\n${crate({ version: name })}` }),
  "an npm package": (name) => ({
    "package.json": "{}",
    "package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "": { dependencies: { [name]: name } },
        [`node_modules/${name}`]: { version: name, resolved: name, integrity: name, hasInstallScript: true },
      },
    }),
  }),
  "a capability file": (name) => ({
    [`src-tauri/capabilities/${name.slice(0, 200)}.json`]: capability({
      identifier: "other",
      permissions: ["fs:allow-read-text-file", "core:default"],
    }),
  }),
  "a folder": (name) =>
    Object.fromEntries(
      Object.entries(appWith({ remote: { urls: ["https://*"] }, permissions: ["core:default"] })).map(
        ([path, text]) => [`${name.slice(0, 200)}/${path}`, text],
      ),
    ),
  "a configuration beside": (name) => ({
    [`src-tauri/tauri.${name.slice(0, 200).replaceAll("/", "")}.conf.json`]: config({
      app: { security: { csp: "script-src *" } },
    }),
  }),
};

describe.each(Object.entries(PLACES))("%s can be named anything:", (_, place) => {
  test.each(Object.entries(NAMES))("%s", async (_, name) => {
    const { outputs } = await reviewer.review(app(), app(place(name)));
    expect(harmIn(outputs)).toEqual([]);
  });
});

function widened(changes: Readonly<Record<string, unknown>> = {}): Files {
  return {
    [CAPABILITY_PATH]: capability({ permissions: ["core:default", "fs:allow-read-text-file"], ...changes }),
  };
}

function scoped(identifier: string, allow: readonly unknown[]): Files {
  return widened({ permissions: [{ identifier, allow }] });
}

function crate(changes: Readonly<Record<string, string>>): string {
  const fields = { name: "evil", version: "1.0.0", source: "git+https://evil.example/x#abc", ...changes };
  const lines = Object.entries(fields).map(([key, value]) => `${key} = ${tomlString(value)}`);
  return `[[package]]\n${lines.join("\n")}\n`;
}

/** TOML's basic strings take JSON's escapes, save for halves of surrogate pairs and a few controls. */
function tomlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007f", "\\u007f");
}
