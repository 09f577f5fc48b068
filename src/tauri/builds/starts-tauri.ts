/** Subcommands of Tauri's CLI that build nothing. */
const BUILDS_NOTHING =
  /^["'`,\s[\]]*(?:icon|info|add|remove|plugin|signer|migrate|completions|permission|capability|inspect|help|(?:android|ios)["'`,\s]+init)\b/;

/** The CLI as a word: `'tauri'`, `cargo-tauri`, `tauri build`, `tauri:release`. Not a part of a path, property or name. */
const CLI = /(?<![\w\-./@#\\])(?:cargo-)?tauri(?:\.(?:js|exe|cmd))?(?![\w\-./])/g;

/**
 * Variables that Tauri and cargo read, or the beginning of such a name in code that puts it together. By how many jobs cargo
 * builds decides nothing of the app.
 */
const VARIABLE =
  /TAURI_(?:CONFIG|APP_PATH|FRONTEND_PATH|["'`])|\bRUSTFLAGS|CARGO_(?:PROFILE_|BUILD_(?!(?:TARGET|TARGET_DIR|JOBS)\b)|TARGET_(?!DIR\b)|ENCODED_)/;

/** For which machine cargo builds, and where: code that only asks for it looks for what was built. */
const PLACE = /\bCARGO_(?:BUILD_TARGET(?:_DIR)?|TARGET_DIR)\b/g;

/** What stands before a name that is only asked for (`process.env.X`, `environ["X"]`, `getenv("X")`), and behind one that is set. */
const ASKING = /(?:\benv(?:iron)?(?:\.|\[["'`])|\b(?:getenv|var|var_os|get|fetch)\(["'`])$/;
const GIVEN = /^["'`]?\]?\s*(?:=(?!=)|(?:\|\||&&|\?\?)=)/;

function setsPlace(text: string): boolean {
  return [...text.matchAll(PLACE)].some(({ index, 0: { length } }) => {
    const [before, behind] = [
      text.slice(Math.max(0, index - 40), index),
      text.slice(index + length, index + length + 12),
    ];
    return !ASKING.test(before) || GIVEN.test(behind);
  });
}

/** Flags that decide what is built, in code that calls cargo for a Tauri app. */
const HANDS_OVER = /--config\b|["'`\s]-c["'`\s]|--features\b|--all-features\b|--debug\b|--profile\b/;

/** A variable that an action exports to later steps, if its name is computed or is one that Tauri or cargo reads. */
const EXPORTS = /\bexportVariable\s*\(\s*(?!["'`](?!TAURI_|CARGO_|RUST)\w+["'`]\s*,)/i;

/**
 * Whether code in a language that we don't read may build the app: it names Tauri's CLI, its package, or a variable that
 * decides what is built. We don't know what it hands over.
 */
export function mayStartTauri(code: string): boolean {
  if (code.length > LONGEST_CODE)
    return /tauri/i.test(code) || VARIABLE.test(code) || EXPORTS.test(code) || setsPlace(code);
  const lines = code.split("\n");
  const text = lines.filter((line) => !/^\s*(?:\/\/|#(?!!)|\*|\/\*|--)/.test(line)).join("\n");
  if (/@tauri-apps\/cli/.test(text) || VARIABLE.test(text) || EXPORTS.test(text) || setsPlace(text))
    return true;
  const isCargos = /\bcargo\b/.test(text) && /tauri/i.test(text) && HANDS_OVER.test(text);
  return isCargos || [...text.matchAll(CLI)].some(({ index, 0: { length } }) => builds(text, index + length));
}

/** How many characters of a program are looked at, line by line. */
const LONGEST_CODE = 200_000;

function builds(text: string, behind: number): boolean {
  return !BUILDS_NOTHING.test(text.slice(behind, behind + 60));
}
