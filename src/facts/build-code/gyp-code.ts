import type { Evidence } from "./class.ts";

/** Commands in a binding.gyp that only ask a package where its headers are. */
const HEADERS =
  /^node (?:-p|-e|--print|--eval) ["'\\]*(?:require\(["'\\]+(?:nan|node-addon-api|node-api-headers)(?:["'\\]+\)(?:\.(?:include|include_dir|gyp|targets|defines))?|\/\w+["'\\]+\))|console\.log\(require\(["'\\]+(?:nan|node-addon-api)["'\\]+\)(?:\.\w+)?\));?["'\\]*$/;

/** Commands that only tell a setting, or a version of Node. */
const TOLD =
  /^(?:echo [\w%$ -]+|node (?:-p|--print) ["'\\]*process\.(?:arch|platform|versions\.\w+)(?:\.split\([^()]*\)\[\d\])?["'\\]*)$/;

/** What a binding.gyp has node-gyp do: it compiles, and its expansions and actions start any other program. */
export function gypCode(path: string, text: string): Evidence[] {
  const found: Evidence[] = [{ class: "native", path, offset: 0 }];
  const code = text.replace(/^\s*#[^\n]*/gm, (line) => " ".repeat(line.length));
  for (const { index, 1: command = "" } of code.matchAll(/[<>^]!@?\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)/g))
    if (!HEADERS.test(command.trim()) && !TOLD.test(command.trim()))
      found.push({ class: "reaches", path, offset: index });
  for (const { index } of code.matchAll(
    /["'](?:actions|rules|postbuilds|make_global_settings|copies|action|includes|dependencies)["'+]*\s*:/g,
  ))
    if (!isOfHeaders(code, index)) found.push({ class: "unknown", path, offset: index });
  // Python joins texts that stand beside one another, and resolves escapes: either may hide any word.
  const hidden = /\\(?:x|u|N|[0-7])|["'][^\S\n]*\n?[^\S\n]*["'](?=\w|[<>!^])/.exec(
    code.replace(/<!@?\([^\n]*/g, ""),
  );
  if (hidden !== null) found.push({ class: "unknown", path, offset: 0 });
  // A form of expansion that the pattern above doesn't see.
  if (/[<>^]!/.test(code) && found.length === 1 && !/[<>^]!@?\(/.test(code))
    found.push({ class: "unknown", path, offset: 0 });
  return found;
}

/** `dependencies` that are only headers, as `<!(node -p …)` gives them: what isn't is seen as an expansion. */
function isOfHeaders(code: string, index: number): boolean {
  const list = /^["']dependencies["']\s*:\s*\[([^\]]*)\]/.exec(code.slice(index, index + 2000))?.[1];
  return (list ?? "x").split(",").every((each) => /^\s*(?:$|["']<!)/.test(each));
}
