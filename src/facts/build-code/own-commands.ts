import type { CodeClass } from "../../domain/build-code.ts";
import { isSecretPath } from "./secrets.ts";

/** Programs that fetch from the network or hand something over to it. */
const NETWORK =
  /^(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod|start-bitstransfer|certutil|bitsadmin|ssh|scp|sftp|nc|ncat|netcat|socat|telnet|ftp|tftp|dig|wget2|axel|lynx|w3m|xhs?|https?|httpie|nslookup|aws|gcloud|gsutil|az|rclone|s3cmd|ngrok|cloudflared)$/i;

/** The same, by names that no other word of a command has: `timeout 5 curl …`, `xargs curl`, `busybox wget …`. */
const NETWORK_ANYWHERE =
  /^(?:curl|wget2?|iwr|irm|invoke-webrequest|invoke-restmethod|start-bitstransfer|bitsadmin|ncat|netcat|socat|iex|invoke-expression)$/i;

/** Programs that look for another, or for words. */
const LOOKS_FOR = /^(?:which|whereis|where|type|hash|command|get-command|grep|rg|man)$/i;

/** A place outside of this machine, or a connection that the shell itself opens. */
const ADDRESS =
  /^(?:https?|ftps?|sftp|ssh|git|wss?|rsync):\/\/(?!(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$))|\/dev\/(?:tcp|udp)\//i;

/** Words of a command line, or of code, inside of one word. */
const NETWORK_IN_TEXT =
  /\b(?:curl|wget|iwr|irm|iex|Invoke-(?:WebRequest|RestMethod|Expression)|DownloadString|DownloadFile|Net\.WebClient|Start-BitsTransfer|base64|eval)\b|\/dev\/(?:tcp|udp)\//i;

/** Programs that decode text, run it as code, or change what starts with the machine. */
const HIDING =
  /^(?:base64|xxd|eval|iex|invoke-expression|crontab|launchctl|systemctl|schtasks|reg|security|printenv|osascript|mshta|rundll32|regsvr32)$/i;

/** Commands of other programs that fetch code which no lockfile of the repository pins, or hand something over. */
const FETCHING: readonly RegExp[] = [
  /^(?:npx|bunx|pnpx)(?: \S+)* (?:-y|--yes|-p|--package)\b/,
  /^(?:npx|bunx|pnpx)(?: -\S+)* (?:@[\w.-]+\/)?[\w.-]+@\S+/,
  /^(?:pnpm|yarn)(?: -\S+)* dlx /,
  /^npm (?:exec|x)(?: \S+)* (?:-y|--yes|-p|--package)\b/,
  /^uvx /,
  /^(?:uv )pip install\b/,
  /^go run \S+@/,
  /^deno (?:run|install|x)(?: \S+)* (?:npm|jsr):/,
  /^nix(?: \S+)* (?:github|gitlab|git\+\S*|tarball):/,
  /^git(?: \S+)* (?:submodule update(?: \S+)* --remote|archive(?: \S+)* --remote)/,
  /^git(?: \S+)* -c (?:core\.(?:sshcommand|fsmonitor|pager|editor|hookspath)|alias\.|credential\.|diff\.external)/i,
  /^rsync(?: \S+)* [\w.@-]+::?[\w./~]/,
  /^(?:npm|pnpm|yarn|bun)(?: \S+)* (?:-g|--global|global)\b/,
  /^(?:npm|pnpm|yarn|bun) (?:publish|config|token|login|adduser)\b/,
  /^(?:pip3?|pipx|uv|uvx|gem|brew|apt|apt-get|dnf|yum|apk|pacman|choco|winget|scoop|snap)(?: -\S+)* (?:install|add|run|tool)\b/,
  /^python3? -m pip install\b/,
  /^cargo (?:\+\S+ )?(?:install|binstall|publish|login)\b/,
  /^(?:go (?:install|get)|deno (?:run|install)(?: \S+)* https?:)/,
  /^git(?: -\S+(?: \S+=\S+)?)* (?:clone|push|remote|credential)\b/,
  /^(?:docker|podman) (?:run|pull|push|login|exec)\b/,
  /^gh (?:api|auth|release|secret|gist|repo|workflow|run)\b/,
  /^openssl (?:enc|base64|s_client)\b/,
  /^gpg .*(?:--export|--decrypt|-d)\b/,
  /^(?:powershell|pwsh)(?:\.exe)?(?: \S+)* -e(?:c|nc?|nco\w*)?(?:\s|$)/i,
];

/** Shells and interpreters, which run what they are fed. */
export const FED = /^(?:(?:ba|da|z|k|fi)?sh|pwsh|powershell|node|bun|deno|python3?|perl|ruby|php|iex|cmd)$/i;

/** Programs that only tell, choose, end, or change the folder, and lay out files of the build. */
export const PLAIN =
  /^(?:cd|pushd|popd|echo|printf|exit|true|false|:|test|\[|\[\[|rem|set|export|local|shift|return|source|\.|if|then|else|fi|write-host|write-output|sleep|wait|trap|break|continue|read|unset|declare|readonly)$/i;

/** What one command does, by its words without the programs that only start others (`sudo`, `env`). `isFed`: by a pipe. */
export function ownCommandClass(words: readonly string[], isFed: boolean): CodeClass {
  const [first = "", ...rest] = words;
  const name = programName(first);
  if (words.some(isSecretPath) || words.some(isAddress)) return "reaches";
  if (NETWORK.test(name) || HIDING.test(name)) return "reaches";
  if (!LOOKS_FOR.test(name) && rest.some(namesNetwork)) return "reaches";
  if (isFed && FED.test(name) && rest.every((word) => word.startsWith("-"))) return "reaches";
  if (name === "env" && rest.length === 0) return "reaches";
  const line = [name, ...rest].join(" ");
  if (FETCHING.some((each) => each.test(line))) return "reaches";
  if (/^(?:npx|bunx|pnpx)$/.test(name) || /^npm (?:exec|x) /.test(line)) return "unknown";
  return "probe";
}

/** A place outside of this machine, unless it is where pages will lie: `vite build --base https://…`. */
function isAddress(word: string, i: number, words: readonly string[]): boolean {
  return ADDRESS.test(word) && !/^--?(?:base|base-?url|public-?(?:path|url)|site)$/i.test(words[i - 1] ?? "");
}

/** Whether a word names a program that asks the network, or is a text that does. */
function namesNetwork(word: string): boolean {
  return /\s/.test(word) ? NETWORK_IN_TEXT.test(word) : NETWORK_ANYWHERE.test(programName(word));
}

/** `/usr/bin/curl`, `curl.exe`: the name of a program. */
export function programName(word: string): string {
  return word.replace(/^.*[\\/]/, "").replace(/\.(?:exe|cmd|bat|ps1)$/i, "");
}

/** What a command line does that code hands to a shell, as far as its own text tells. */
export function commandLineClass(text: string): CodeClass {
  let isFed = false;
  for (const [, line = "", mark = ""] of text.matchAll(/([^|;&\n]*)([|;&\n]*)/g)) {
    const words = line
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "" && !/^\w+=/.test(word));
    const plain = words.slice(
      words.findIndex((word) => !/^(?:sudo|env|exec|time|nice|nohup|cross-env)$/.test(word)),
    );
    const handed = /^(?:ba|da|z)?sh$|^cmd$|^powershell$|^pwsh$/i.test(programName(plain[0] ?? ""))
      ? plain.slice(2)
      : plain;
    if ([plain, handed].some((each) => each.length > 0 && ownCommandClass(each, isFed) === "reaches"))
      return "reaches";
    isFed = mark === "|";
  }
  return "probe";
}
