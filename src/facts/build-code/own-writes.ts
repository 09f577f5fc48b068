import { expressionAt } from "./own-act.ts";

/** Calls that write a file, by the word before their bracket. */
export const WRITES =
  /^(?:writeFile|writeFileSync|appendFile|appendFileSync|outputFile|outputFileSync|outputJson|outputJsonSync|writeJson|writeJsonSync|writeJSON|writeJSONSync|copyFile|copyFileSync|cp|cpSync|copy|copySync|rename|renameSync|createWriteStream|write|write_all|create)$/;

/** The names of what decides what the app may do. */
const DECIDES =
  /(?:^|[^\w])tauri(?:\.\w+)?\.conf\.json5?|\bTauri(?:\.\w+)?\.toml|\bcapabilities\b|\bpermissions\/|\bTAURI_CONFIG\b/;

/** How many names are followed from a call to the text that they stand for. */
const MOST_NAMES = 4;

/** Whether a call writes the app's configuration, capabilities or permissions: the path is its first argument, or its second for a copy. */
export function writesConfiguration(call: string, text: string, language: "js" | "rust"): boolean {
  const [path = "", to = ""] = argumentsIn(call);
  const isCopy = /^(?:copy|cp|rename)/.test(call);
  return DECIDES.test(meaningOf(isCopy ? to : path, text, language));
}

/** The variable that Tauri merges over the configuration, where code sets it. */
export function setsConfiguration(text: string): readonly number[] {
  const setting = /\bTAURI_CONFIG["'\]]*\s*=(?!=)|cargo::?rustc-env=TAURI_CONFIG|set_var\(\s*"TAURI_CONFIG"/g;
  return [...text.matchAll(setting)].map(({ index }) => index);
}

/** The arguments of a call as `expressionAt` gives it. */
function argumentsIn(call: string): string[] {
  const found: string[] = [];
  let [depth, from]: [number, number] = [0, call.indexOf("(") + 1];
  for (let at = from; at < call.length; at += 1) {
    const sign = call[at] ?? "";
    if (sign === '"') at = call.indexOf('"', at + 1);
    if (at < 0) break;
    if ("([{".includes(sign)) depth += 1;
    const ends = (sign === "," && depth === 0) || (")]}".includes(sign) && depth === 0);
    if (ends) {
      found.push(call.slice(from, at));
      from = at + 1;
      if (sign !== ",") return found;
    }
    if (")]}".includes(sign)) depth -= 1;
  }
  return found;
}

/** An argument with what its names were set to, over a few steps. */
function meaningOf(argument: string, text: string, language: "js" | "rust"): string {
  let meaning = argument;
  const known = new Set<string>();
  for (let step = 0; step < MOST_NAMES; step += 1) {
    const names = meaning.replace(/"[^"]*"/g, "").match(/[A-Za-z_$][\w$]*/g) ?? [];
    const name = names.find((each) => !known.has(each));
    if (name === undefined) break;
    known.add(name);
    const set = new RegExp(
      `\\b(?:const|let|var|static)\\s+(?:mut\\s+)?${name.replaceAll("$", "\\$")}\\s*(?::[^=;\\n]+)?=(?!=)\\s*`,
    ).exec(text);
    if (set !== null) meaning += ` ${expressionAt(text, set.index + set[0].length, language)}`;
  }
  return meaning;
}
