import { byPath, type DeclaredFile } from "../file-kind.ts";

const RUNS =
  /(?:^|\/)(?:\.vscode\/(?:tasks|settings|mcp)\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json|\.devcontainer\.json|\.envrc|\.husky\/[a-z][\w-]*|\.?lefthook(?:-local)?\.ya?ml|\.pre-commit-config\.ya?ml|\.mcp\.json|\.cursor\/(?:mcp|hooks)\.json|\.gemini\/settings\.json|\.claude\/settings(?:\.local)?\.json)$/;

const PROSE =
  /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI)\.md$|(?:^|\/)\.cursorrules$|(?:^|\/)\.cursor\/rules\/|(?:^|\/)\.github\/(?:copilot-instructions\.md|instructions\/.*\.md)$|(?:^|\/)\.claude\/(?:agents|commands|skills|rules)\/.*\.md$/;

export function isProse(path: string): boolean {
  return PROSE.test(path);
}

export const FILES: readonly DeclaredFile[] = [
  {
    name: "what opening the repository runs",
    role: "settings",
    coverage: "read",
    why: "Read for commands that editors, hooks of git, containers and agents start, and for settings that name programs.",
    samples: [".vscode/tasks.json", ".husky/pre-commit", ".mcp.json", ".envrc", ".claude/settings.json"],
    knownAs: [],
    isReadAnyway: true,
    is: byPath(RUNS),
    wants: (path) => RUNS.test(path),
  },
  {
    name: "instructions to agents",
    role: "settings",
    coverage: "in part",
    why: "Told as changed, and read for characters that nobody sees. Words aren't judged.",
    samples: ["AGENTS.md", ".cursor/rules/style.mdc", ".github/copilot-instructions.md"],
    knownAs: [],
    endings: ["AGENTS.md", "CLAUDE.md", "GEMINI.md", "copilot-instructions.md", ".mdc"],
    isReadAnyway: true,
    is: byPath(PROSE),
    wants: (path) => PROSE.test(path),
  },
];
