import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import { originsOf } from "./origins.ts";
import { isInUse } from "./rust-files.ts";
import { evidence, type RustReading, type Word } from "./rust-reading.ts";
import { isSecretName, isSecretPath } from "./secrets.ts";

/** The settings of the environment that code reads or changes, and texts that name where secrets are. */
export function settings(reading: RustReading): Evidence[] {
  const found: Evidence[] = [];
  reading.words((word) => {
    const { text } = word;
    if (/^(?:vars|vars_os|home_dir)$/.test(text) && isOfEnv(word)) found.push(evidence("reaches", word));
    else if (/^(?:set_var|remove_var)$/.test(text) && isOfEnv(word)) {
      if (!isSwitch(word)) found.push(evidence("unknown", word));
    } else if (/^(?:var|var_os)$/.test(text) && isOfEnv(word)) found.push(...readAt(word, reading, 1));
    else if (/^(?:env|option_env)$/.test(text) && isMark(word.file.source.tokens[word.at + 1], "!"))
      found.push(...readAt(word, reading, 2));
  });
  return [...found, ...secretPaths(reading)];
}

/** Settings that only tell pkg-config what it may answer, whatever their value. */
const SWITCHES = /^PKG_CONFIG_ALLOW_(?:CROSS|SYSTEM_CFLAGS|SYSTEM_LIBS)$/;

/** Whether a setting that is changed is one of those, by a name that is written there. */
function isSwitch({ file, at }: Word): boolean {
  const { tokens } = file.source;
  const name = tokens[at + 2];
  const isWhole = isOpen(tokens[at + 1], "(") && /^[,)]$/.test(tokens[at + 3]?.text ?? "");
  return isWhole && name?.kind === "text" && SWITCHES.test(name.text);
}

/** A function of `std::env`, by its path or by an import. Any import of it counts, and so does a call of its name after `*`. */
function isOfEnv({ file, at, text }: Word): boolean {
  const { tokens } = file.source;
  if (isMark(tokens[at - 1], "::")) return true;
  const { imports } = file.items;
  const isImported = imports.some(({ path, as }) => (as === text || as === "*") && path.includes("env"));
  return isImported && !isMark(tokens[at - 1], ".");
}

function readAt(word: Word, reading: RustReading, distance: number): Evidence[] {
  const { file, at } = word;
  const { tokens } = file.source;
  const open = at + distance;
  if (isInUse(word)) return [];
  // A function that is handed on reads whatever it is told to.
  if (tokens[open]?.kind !== "open") return [evidence("unknown", word)];
  const [name] = argumentsAt(file.source, open);
  if (name === undefined || isOfCargo(file, name)) return [];
  const { texts, words, isHidden } = originsOf({ file, stretch: name }, reading.bindings);
  // Messages may speak of tokens; the name of a setting is one word.
  const names = texts.filter((text) => /^[\w{}]*$/.test(text));
  const whole = names.map((text) => text.replace(/\{[^}]*\}/g, "")).join("");
  if (isSecretName(whole) || names.some(isSecretName)) return [evidence("reaches", word)];
  // A constant of a crate that is called, whose name alone is here.
  const isConstant = words.size > 0 && [...words].every((each) => /^[A-Z][A-Z0-9_]*$/.test(each));
  return isHidden || (texts.length === 0 && !isConstant) ? [evidence("unknown", word)] : [];
}

/** `format!("CARGO_FEATURE_{}", …)`: a setting of cargo's own, whatever follows. */
function isOfCargo({ source: { tokens } }: Word["file"], { from }: Stretch): boolean {
  const start = isMark(tokens[from], "&") ? from + 1 : from;
  const text = tokens[start + 3];
  const isFormat =
    tokens[start]?.text === "format" && isMark(tokens[start + 1], "!") && text?.kind === "text";
  return isFormat && /^(?:CARGO_(?:CFG|FEATURE|PKG)|DEP)_/.test(text.text);
}

function secretPaths({ files }: RustReading): Evidence[] {
  return files.flatMap((file) =>
    file.source.tokens.flatMap(({ kind, text }, at) =>
      (kind === "text" || kind === "bytes") && isSecretPath(text) ? [evidence("reaches", { file, at })] : [],
    ),
  );
}
