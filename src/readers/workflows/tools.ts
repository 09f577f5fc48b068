import type { StepGrant } from "../../domain/step.ts";
import { programName } from "../../facts/build-code/own-commands.ts";
import { inlineCode } from "../../tauri/builds/inline-code.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { isKeptImage } from "../container-image.ts";
import { commandsOf } from "./commands.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";

/** (b) Tools that a job installs without a version or a lock, and what it pipes into a shell. */
export function toolGrants(job: Job): StepGrant[] {
  return commandsOf(job)
    .filter(({ isPrinted }) => !isPrinted)
    .flatMap((ran) => {
      const held = heldInstall(ran);
      const act = unpinnedTool(ran) ?? held?.act;
      if (act === undefined) return [];
      const text = (ran.fedBy === null ? ran.source : `${ran.fedBy} | ${ran.source}`)
        .replace(/\s+/g, " ")
        .trim();
      return [
        jobGrant(job, {
          rule: "build/tool-unpinned",
          act,
          text,
          at: { path: job.path, line: ran.line, column: 1, endLine: ran.line },
          ...held?.meaning,
        }),
      ];
    });
}

/** Flags by which a package manager refuses to take anything else than the lockfile has. */
const HOLDS = /^--(?:frozen-lockfile|immutable|ci)$/;

/** (e) An installation that the lockfile holds, and one that it no longer does. pnpm and Yarn hold it in jobs by themselves. */
function heldInstall({ words: [manager = "", ...rest] }: Ran) {
  const flags = rest.filter((word) => word.startsWith("-"));
  const [command = "", ...names] = rest.filter((word) => !word.startsWith("-"));
  if (
    !/^(?:npm|bun)$/.test(manager) ||
    names.length > 0 ||
    flags.some((flag) => /^(?:-g|--global)$/.test(flag))
  )
    return undefined;
  const guard = `${manager} by the lockfile`;
  if (/^(?:ci|clean-install)$/.test(command) || flags.some((flag) => HOLDS.test(flag)))
    return { act: guard, meaning: { isGuard: true } } as const;
  return /^(?:i|install)$/.test(command)
    ? ({ act: `${manager} beyond the lockfile`, meaning: { insteadOf: guard } } as const)
    : undefined;
}

const SHELL = /^(?:(?:ba|da|z|k)?sh|pwsh|powershell|iex|invoke-expression|python3?|node|perl|ruby)$/i;
const FETCHES = /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|DownloadString)\b/i;
/** Code that runs a text, or starts a program: of an interpreter, `python -c "exec(urlopen(…).read())"`. */
const RUNS_TEXT =
  /\b(?:exec|eval|compile|Function|spawn\w*|execFile\w*|execSync|system|popen|subprocess|vm\.\w+|instance_eval)\b/;
const ADDRESS = /https?:\/\/[^\s"'`)|]+/i;

/** What a command installs, by its name without a version; undefined where a version, a hash or a lock holds it. */
function unpinnedTool(ran: Ran): string | undefined {
  const { words, fedBy, source } = ran;
  const [first = "", ...rest] = withoutStarter(words);
  const program = programName(first).toLowerCase();
  const isFed = fedBy !== null && FETCHES.test(fedBy) && SHELL.test(program);
  if (isFed) return `pipe ${ADDRESS.exec(fedBy)?.[0] ?? fedBy}`;
  const isShell = SHELL.test(program) || /^(?:eval|source|\.)$/.test(program);
  if (isShell && !/^(?:python3?|node)$/.test(program) && FETCHES.test(source))
    return `pipe ${ADDRESS.exec(source)?.[0] ?? source}`;
  const inline = inlineCode(words);
  if (inline !== undefined && RUNS_TEXT.test(inline) && ADDRESS.test(inline))
    return `pipe ${ADDRESS.exec(inline)?.[0]}`;
  if (program === "deno" && rest[0] === "run") {
    const from = rest.find((word) => /^(?:https?|npm|jsr):/.test(word));
    return from === undefined ? undefined : `deno ${from}`;
  }
  if (/^(?:docker|podman)$/.test(program)) return imageRun(rest);
  if (/^(?:curl|wget2?|aria2c|iwr|invoke-webrequest|start-bitstransfer)$/.test(program)) return fetched(ran);
  const named = toolsIn(program, rest);
  const open = named?.find((name) => !isExact(name, program));
  return open === undefined ? undefined : `${program} ${nameOf(open)}`;
}

/** Flags of `docker run` that take the next word. */
const WITH_VALUE =
  /^(?:-[aehlmpuvw]|--(?:volume|workdir|env|env-file|user|name|platform|network|entrypoint|mount|publish|memory|cpus|hostname|label|add-host|device|cap-add|security-opt|shm-size|tmpfs|gpus|pull))$/;

/** The image that `docker run` takes from a registry, unless a hash holds it. */
function imageRun([command = "", ...words]: readonly string[]): string | undefined {
  if (!/^(?:run|pull|create)$/.test(command)) return undefined;
  const image = words.find((word, i) => !word.startsWith("-") && !WITH_VALUE.test(words[i - 1] ?? ""));
  if (image === undefined || isKeptImage(image) || /@sha256:/.test(image)) return undefined;
  return `docker ${isKnown(image) ? image.replace(/:[^:/]*$/, "") : "of a computed name"}`;
}

/** A file that is fetched to run: an address without a version, which no hash of the same line holds. */
function fetched({ source, words, targets }: Ran): string | undefined {
  const isKept = targets.length > 0 || /^(?:wget|aria2c)/.test(words[0] ?? "") || KEEPS.test(source);
  const open = words.find((word) => ADDRESS.test(word) && !isVersioned(word));
  return open === undefined || !isKept ? undefined : `fetch ${open}`;
}

/** Whether the path of an address has a version, or what lies there is data. The numbers of a host are no version. */
function isVersioned(address: string): boolean {
  const [, host = "", path = ""] = /https?:\/\/([^/?#]*)([^?#]*)/i.exec(address) ?? [];
  return /\d\.\d|\.json$/.test(path) || host.toLowerCase() === "api.github.com";
}

const KEEPS = /\s(?:-[a-zA-Z]*[oO]\b|--output\b|--remote-name|-OutFile\b|-Destination\b)/;

/** A command without what only starts it: `sudo -E bash`, `env A=1 bash`. */
function withoutStarter(words: readonly string[]): readonly string[] {
  if (!/^(?:sudo|env|command|exec|nohup|time)$/.test(words[0] ?? "")) return words;
  const at = words.findIndex((word, i) => i > 0 && !/^-|^\w+=/.test(word));
  return at < 0 ? words : withoutStarter(words.slice(at));
}

/** The names that a command installs; undefined where it installs none, or what a lockfile holds. */
function toolsIn(program: string, words: readonly string[]): readonly string[] | undefined {
  const operands = words.filter((word) => !word.startsWith("-"));
  const [command = ""] = operands;
  const has = (...flags: readonly string[]) =>
    words.some((word) => flags.includes(word.split("=", 1)[0] ?? ""));
  // A list of packages that lies elsewhere holds nothing.
  const isListed = has("-r", "--requirement") && !words.some((word) => ADDRESS.test(word));
  if (/^(?:npx|bunx|pnpx)$/.test(program))
    return has("-y", "--yes", "-p", "--package") || /@/.test(command.slice(1))
      ? operands.slice(0, 1)
      : undefined;
  if (program === "uvx") return operands.slice(0, 1);
  if (/^(?:pnpm|yarn)$/.test(program) && command === "dlx") return operands.slice(1, 2);
  if (/^(?:npm|pnpm|yarn|bun)$/.test(program) && (has("-g", "--global") || command === "global"))
    return /^(?:i|install|add|global)$/.test(command)
      ? operands.slice(command === "global" ? 2 : 1)
      : undefined;
  if (/^(?:pip3?|pipx)$/.test(program) && command === "install")
    return isListed || has("--require-hashes", "-e") ? undefined : operands.slice(1);
  if (/^python3?$/.test(program) && words[0] === "-m" && words[1] === "pip" && words[2] === "install")
    return isListed ? undefined : operands.slice(2);
  if (program === "cargo" && /^(?:install|binstall)$/.test(command))
    return has("--git") && !has("--rev")
      ? [repositoryIn(words)]
      : has("--locked", "--version", "--vers", "--path", "--frozen")
        ? undefined
        : operands.slice(1);
  if (program === "go" && command === "install") return operands.slice(1);
  if (program === "gem" && command === "install")
    return has("-v", "--version") ? undefined : operands.slice(1);
  return undefined;
}

/** The repository that cargo builds a tool of: its lockfile is whatever its branch or tag has, whatever its name looks like. */
function repositoryIn(words: readonly string[]): string {
  const address = words.find((word) => /[/:]/.test(word)) ?? "--git";
  return address.replace(/^.*:\/\//, "").replace(/@.*$/, "");
}

/** An exact version behind the name: `left@1.2.3`, `left==1.2.3`. A commit holds a tool too. */
function isExact(name: string, program: string): boolean {
  if (ADDRESS.test(name)) return /[@#][\da-f]{40}$/.test(name) || isVersioned(name);
  if (/^[./]|^[A-Za-z]:|^\$|\.(?:whl|tgz)$/.test(name)) return true;
  if (/^pip/.test(program) || /^python/.test(program)) return /==/.test(name);
  return /@v?\d+\.\d+\.\d+|@[\da-f]{40}$/.test(name);
}

function nameOf(name: string): string {
  return name.replace(/(?<=.)@.*$|[=<>~!].*$/, "");
}
