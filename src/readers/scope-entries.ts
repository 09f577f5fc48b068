import type { Place } from "../domain/place.ts";
import {
  canonical,
  type ProgramArgument,
  type ProgramEntry,
  type ScopeEntry,
  type ScopeMeaning,
} from "../domain/scope.ts";
import { wrapValidator } from "../language/validator.ts";

/** The type of the entries in a plugin's scope, as the plugin declares it; `data` where that isn't known. */
export type EntryForm = "path" | "url" | "program" | "opened" | "data";

/** An entry as the plugin reads it. */
export function scopeEntry(form: EntryForm, value: unknown, at: Place): ScopeEntry {
  return { ...READINGS[form](value), text: canonical(value), at };
}

const READINGS: Readonly<Record<EntryForm, (value: unknown) => ScopeMeaning>> = {
  path(value) {
    const path = textIn(value, "path");
    return path === undefined ? MALFORMED : { kind: "path", path };
  },
  url(value) {
    const url = textIn(value, "url");
    return url === undefined ? MALFORMED : { kind: "url", url };
  },
  program(value) {
    const program = programIn(value);
    return program === undefined ? MALFORMED : { kind: "program", program };
  },
  opened(value) {
    const [url, path] = [asText(field(value, "url")), asText(field(value, "path"))];
    if (url === null && path === null) return MALFORMED;
    return { kind: "opened", url, path, with: openerIn(field(value, "app")) };
  },
  data: (value) => ({ kind: "data", value }),
};

const MALFORMED: ScopeMeaning = { kind: "malformed" };

/** The entry itself if it is a text, else the text in a field of the object. */
function textIn(value: unknown, name: string): string | undefined {
  return asText(value) ?? asText(field(value, name)) ?? undefined;
}

function openerIn(app: unknown): boolean | string | null {
  if (app === undefined || app === null) return null;
  return typeof app === "boolean" || typeof app === "string" ? app : false;
}

function programIn(value: unknown): ProgramEntry | undefined {
  const [name, cmd] = [field(value, "name"), field(value, "cmd")];
  const sidecar = field(value, "sidecar") === true;
  if (typeof name !== "string") return undefined;
  if (!sidecar && typeof cmd !== "string") return undefined;
  const list = argumentsIn(field(value, "args"));
  if (list === undefined) return undefined;
  return { name, command: sidecar ? name : String(cmd), sidecar, arguments: list };
}

function argumentsIn(args: unknown): true | readonly ProgramArgument[] | undefined {
  if (args === undefined || args === null || args === false) return [];
  if (args === true) return true;
  if (!Array.isArray(args)) return undefined;
  const list = args.map(argumentIn);
  return list.every((argument) => argument !== undefined) ? list : undefined;
}

function argumentIn(item: unknown): ProgramArgument | undefined {
  if (typeof item === "string") return { fixed: item };
  const validator = field(item, "validator");
  const raw = field(item, "raw") === true;
  return typeof validator === "string" ? { validator: wrapValidator(validator, raw) } : undefined;
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
