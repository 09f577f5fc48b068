import { topOf } from "../domain/place.ts";
import { placesIn } from "./lines.ts";
import type { Member, Parsed, SourceFile } from "./value.ts";

/** A name and what it is set to: `registry "https://…"`, `--install.flat true`, or as YAML has it, `registry: https://…`. */
const LINE = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#:][^\s:]*)(?::[ \t]*|[ \t]+)(.*)$/;
const IGNORED = /^\s*(?:#.*)?$/;

/**
 * Reads a `.yarnrc` as Yarn 1 does, in the syntax of its lockfile or else as YAML. Lines below a name (`env:`) are its value, as
 * they are written. The last of equal names counts.
 */
export function parseYarnrc(file: SourceFile): Parsed {
  const entries = new Map<string, Member>();
  const place = placesIn(file);
  let last: string | undefined;
  for (const { 0: line, index } of file.text.replace(/^\ufeff/, " ").matchAll(/[^\r\n]+/g)) {
    if (IGNORED.test(line)) continue;
    const at = place(index, index + line.length);
    const above = last === undefined ? undefined : entries.get(last);
    if (/^[ \t]/.test(line) && index > 0) {
      if (last === undefined || above === undefined)
        return { ok: false, at, message: "It begins with spaces." };
      const value = `${above.value.kind === "string" ? above.value.value : ""} ${line.trim()}`.trim();
      entries.set(last, { key: above.key, value: { kind: "string", value, at } });
      continue;
    }
    const [, name, value] = LINE.exec(line.trim()) ?? [];
    if (name === undefined || value === undefined) return { ok: false, at, message: "A line sets nothing." };
    last = unquoted(name);
    entries.set(last, { key: at, value: { ...plainOf(value.trim()), at } });
  }
  return { ok: true, value: { kind: "object", entries, at: topOf(file.path) }, duplicates: [] };
}

type Plain = Readonly<{ kind: "string"; value: string }> | Readonly<{ kind: "boolean"; value: boolean }>;

function plainOf(text: string): Plain {
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  return { kind: "string", value: unquoted(text) };
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2]?.replace(/\\(.)/g, "$1") ?? text;
}
