import { byPath, type DeclaredFile } from "../file-kind.ts";

/** Settings of editors, containers, hook managers and agents. */
const SETTINGS =
  /(?:^|\/)(?:\.vscode\/(?:tasks|settings|mcp)\.json|[^/]+\.code-workspace|\.zed\/settings\.json|rust-analyzer\.toml|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json|\.devcontainer\.json|\.gitpod\.yml|(?:\.config\/)?\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.pre-commit-config\.ya?ml|\.(?:huskyrc|lintstagedrc)(?:\.json|\.ya?ml)?|\.?simple-git-hooks\.json|\.?mise(?:\.local)?\.toml|\.mcp\.json|\.(?:cursor|roo|windsurf|amazonq|vs)\/mcp\.json|\.junie\/mcp\/mcp\.json|\.kiro\/settings\/mcp\.json|\.cursor\/(?:hooks|environment)\.json|\.gemini\/settings\.json|\.codex\/config\.toml|opencode\.jsonc?|\.claude\/settings(?:\.local)?\.json)$/;

/** Scripts of a shell that start by themselves: hooks of git, and what a folder loads. */
const SHELLS =
  /(?:^|\/)(?:\.envrc|\.husky\/(?:_\/)?[a-z][\w-]*(?:\.sh)?|\.githooks\/[a-z][\w-]*|\.lefthook\/[\w-]+\/[^/]+\.(?:ba|z)?sh)$/;

/** Code in other languages that an editor or an agent loads from the folder. */
const OTHER_LANGUAGES =
  /(?:^|\/)(?:\.nvim\.lua|\.nvimrc|\.exrc|\.lazy\.lua|\.dir-locals\.el|\.opencode\/plugins?\/[^/]+\.[jt]s|\.idx\/dev\.nix)$/;

export function isShell(path: string): boolean {
  return SHELLS.test(path);
}

export function isOfOtherLanguage(path: string): boolean {
  return OTHER_LANGUAGES.test(path);
}

const RUNS = {
  test: (path: string): boolean => [SETTINGS, SHELLS, OTHER_LANGUAGES].some((kind) => kind.test(path)),
};

/** The manifest at the top, where managers of hooks keep commands, too. */
export const MANIFEST = "package.json";

export function isOpening(path: string): boolean {
  return RUNS.test(path) || PROSE.test(path);
}

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
    samples: [
      ".vscode/tasks.json",
      "notes.code-workspace",
      ".husky/pre-commit",
      ".mcp.json",
      ".envrc",
      ".lintstagedrc",
      "mise.toml",
      ".claude/settings.json",
      ".nvim.lua",
    ],
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
