import { APP } from "./app.ts";
import type { Files } from "./attack.ts";

/** A layer that lets any script run in pages, and gives them any file. */
export const WIDE_LAYER = JSON.stringify({
  app: {
    security: {
      csp: null,
      capabilities: [
        {
          identifier: "x",
          windows: ["*"],
          permissions: [{ identifier: "fs:allow-read-text-file", allow: [{ path: "/**" }] }],
        },
      ],
    },
  },
});

export const NO_CSP = '{"app":{"security":{"csp":null}}}';

export const RELEASE: string = APP[".github/workflows/release.yml"];

/** An expression of a workflow. */
export const put = (expression: string): string => `$${`{{ ${expression} }}`}`;

const manifest: { scripts: Readonly<Record<string, string>> } = JSON.parse(APP["package.json"]);

/** All words of a list of bash's, each as it is. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
export const EACH_ARGUMENT = '"${args[@]}"';

/** The package with more scripts, or with others in place of its own. */
export function scripts(more: Readonly<Record<string, string>>): Files {
  return {
    "package.json": JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, ...more } }, null, 2),
  };
}

/** The release workflow with more steps. */
export function steps(...lines: readonly string[]): Files {
  const added = lines.map((line) => `      ${line}\n`).join("");
  return { ".github/workflows/release.yml": RELEASE + added };
}

/** The release workflow with other inputs for tauri-action. */
export function action(...lines: readonly string[]): Files {
  return steps(...lines.map((line) => `    ${line}`));
}

export const EVIL = { "ci/evil.json": WIDE_LAYER };
