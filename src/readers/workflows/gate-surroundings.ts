import type { Said } from "../../domain/gate.ts";
import { asString, member, plain, type Value } from "../../formats/value.ts";

/** Shells that run a script and fail where it fails: those that GitHub knows by name, and the same spelt out. */
const PLAIN_SHELL =
  /^(?:bash|sh|pwsh|powershell|cmd|(?:bash|sh)(?: --noprofile| --norc| -l)* -[lux]*e[lux]*(?:o pipefail)? \{0\})$/;

/** Variables that say which programs a shell finds, or what runs before its script. */
const DECIDING_VARIABLE = /^(?:PATH|BASH_ENV|LD_PRELOAD|npm_config_registry)$/i;

/**
 * What a workflow, a job or a step says of where its commands run: a shell of its own, a container, and variables by which another
 * program may answer in Toril's place. Each is something that Toril's answer depends on.
 */
export function surroundingsIn(value: Value): Said[] {
  const shells = [value, member(member(value, "defaults"), "run")].flatMap(
    (each) => saidIn(each, "shell") ?? [],
  );
  return [
    ...shells.filter(({ text }) => !PLAIN_SHELL.test(text)),
    ...containerIn(value),
    ...variablesIn(member(value, "env")),
  ];
}

/** The image without its version, which an update moves. */
function containerIn(value: Value): Said[] {
  const container = member(value, "container");
  const image = asString(container) ?? asString(member(container, "image"));
  if (container === undefined || image === undefined) return [];
  return [
    { setting: "container", text: image.replace(/@.*$/s, "").replace(/:[^:/]*$/, ""), at: container.at },
  ];
}

function variablesIn(env: Value | undefined): Said[] {
  const entries = env?.kind === "object" ? [...env.entries] : [];
  return entries
    .filter(([name]) => DECIDING_VARIABLE.test(name))
    .map(([name, { key, value }]) => ({
      setting: "env",
      text: `${name}: ${asString(value) ?? ""}`,
      at: key,
    }));
}

/** What a value says under a name, as one text; undefined where it says nothing. */
export function saidIn(value: Value | undefined, setting: string): Said | undefined {
  const said = member(value, setting);
  if (said === undefined || said.kind === "null") return undefined;
  const text = asString(said) ?? [plain(said)].flat().map(String).join(", ");
  return { setting, text, at: said.at };
}
