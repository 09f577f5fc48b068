import { absolute } from "../tauri/builds/paths.ts";
import type { Ran } from "../tauri/builds/run.ts";

/** Variables by which Tauri, cargo, npm, Node and shells take another program, other code, or other bytes, than they have. */
const REPLACES =
  /^(?:TAURI_BUNDLER_TOOLS_GITHUB_MIRROR(?:_TEMPLATE)?|TAURI_WINDOWS_SIGNTOOL_PATH|TAURI_(?:APP|FRONTEND)_PATH|RUSTC|RUSTDOC|(?:CARGO_BUILD_)?RUSTC(?:_WORKSPACE)?_WRAPPER|CARGO_BUILD_RUSTC|CARGO_TARGET_\w+_(?:LINKER|RUNNER)|RUSTUP_(?:DIST_SERVER|UPDATE_ROOT)|NODE_OPTIONS|BUN_OPTIONS|npm_config_(?:script_shell|node_options|globalconfig|userconfig|git)|npm_execpath|BASH_ENV|LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|PERL5OPT|RUBYOPT|PYTHONSTARTUP|PYTHONHOME|JAVA_TOOL_OPTIONS|GIT_(?:SSH|SSH_COMMAND|EXEC_PATH|CONFIG_GLOBAL|PROXY_COMMAND))$/i;

/** Variables that name a program in many honest builds: news where that lies in the repository. */
const NAMES_PROGRAM =
  /^(?:CC|CXX|AR|LD|HOST_CC|(?:CC|CXX|AR)_\w+|PYTHON|PYTHONPATH|NODE_PATH|SHELL|MAKE|CMAKE|PKG_CONFIG|PERL5LIB|RUBYLIB)$/;

/** Those of them that hold folders, whose names may have spaces. */
const IS_LIST = /^(?:PYTHONPATH|NODE_PATH|PERL5LIB|RUBYLIB)$/;

/** A folder without any slash in a list of folders: `tools:/usr/bin`. One letter and a colon are a drive. */
const BARE_FOLDER = /(?<=^|[:;])([\w.-]{2,}|\.)(?=$|[:;])/g;

/** A place in the repository, as one part of a path. Programs that a package manager put there are held by a lockfile. */
const IN_REPOSITORY =
  /(?:^|[:;])(?:\.{1,2}[\\/]|\$(?:\{?PWD\}?|\(pwd\)|\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})[\\/]|(?![A-Za-z]:)[\w-]+\/)(?![^:;]*node_modules[\\/]\.bin)/;

/** Words that nearly every project has in them: caches of the compiler, and how much memory a program may take. */
const USUAL =
  /^(?:sccache|ccache|buildcache|\$\{?\w+\}?|--(?:max[-_]old[-_]space[-_]size=\S+|no-\S+|openssl-legacy-provider|unhandled-rejections=\S+|trace-\S+|enable-source-maps|experimental-strip-types)|-Xm[sx]\w+|-D[\w.]+=\S+)$/;

/** Whether a variable of this value has another program run than the build would have. */
export function replacesProgram(name: string, value: string): boolean {
  const words = value.split(/\s+/).filter((word) => word !== "");
  if (REPLACES.test(name)) return !words.every((word) => USUAL.test(word));
  if (name.toUpperCase() === "PATH") return IN_REPOSITORY.test(value.replace(BARE_FOLDER, "$1/"));
  // A compiler may be a program with its words: `bash tools/cc`. What begins with a dash is no program.
  const parts = IS_LIST.test(name) ? [value] : words;
  return NAMES_PROGRAM.test(name) && parts.some((part) => IN_REPOSITORY.test(part));
}

/** The variables that a command sets for itself, for later commands, or for later steps of its job, with their values. */
export function variablesSet(ran: Ran): (readonly [name: string, value: string])[] {
  const { sets, variables, words, source, fedBy, inputs } = ran;
  const assigned = sets.flatMap((name) =>
    (variables.get(name) ?? []).map((value) => [name, value.join(" ")] as const),
  );
  // `cross-env NAME=value program`, `export NAME=value`
  const program = words.findIndex((word, i) => i > 0 && !/^-|^\w+=/.test(word));
  const leading = words.slice(1, program < 0 ? undefined : program);
  const texts = [source, fedBy ?? "", ...inputs].join("\n");
  const later = /\bGITHUB_ENV\b/.test(texts) ? texts.split(/["'\n]/) : [];
  const given = [...leading, ...later].flatMap((text) => {
    const [, name, value = ""] = /^(?:\s*(?:echo|printf)\s+)?(\w+)=(.*)$/s.exec(text) ?? [];
    return name === undefined ? [] : [[name, value.replace(/\s*>>.*$/s, "")] as const];
  });
  const all = [...assigned, ...given, ...pathsAdded(ran)];
  return all.map(([name, value]) => [name, value.replaceAll(absolute(""), "$GITHUB_WORKSPACE")]);
}

/** `echo tools >> $GITHUB_PATH`: later steps look for programs there first. */
function pathsAdded({ source, fedBy, inputs }: Ran): (readonly [string, string])[] {
  const texts = [source, fedBy ?? ""];
  if (!texts.some((text) => /\bGITHUB_PATH\b/.test(text))) return [];
  const told = texts.flatMap((text) => [...text.matchAll(TOLD)].map(([, one, other]) => one ?? other ?? ""));
  return [...told, ...inputs.flatMap((input) => input.split("\n"))].flatMap((path) =>
    path.trim() === "" ? [] : [["PATH", `${path.trim()}/`] as const],
  );
}

/** What is printed: by a command, or in PowerShell by its own text. */
const TOLD = /^\s*(?:echo|printf|write-output)\s+["']?([^"'>|]*)|^\s*["']([^"'|]*)["']\s*$/gim;
