/**
 * What the updater makes of its `pubkey`: the key whose holder may sign updates; or a text that it refuses, so that every update
 * fails. `unclear`: it depends on the updater's compiler, or the text is too long to be read.
 */
export type UpdaterKey =
  | Readonly<{
      kind: "key";
      /** The number of the key and the Ed25519 key, in hexadecimal. A signature has to fit both. */
      bytes: string;
      /** "9A1C4631DFB44F26": how minisign names it. */
      number: string;
      /** The line that holds it, for minisign's own command line. */
      line: string;
    }>
  | Readonly<{ kind: "refused" | "unclear" }>;

/**
 * Decodes a public key as the updater does: base64 of two lines. The first line is a comment, whatever it says.
 * Source: `base64_to_string` in tauri-plugin-updater 2 and in Tauri 1; `PublicKey::decode` in minisign-verify 0.2 and 0.3.
 */
export function updaterKey(text: string): UpdaterKey {
  if (text.length > LONGEST) return { kind: "unclear" };
  const [, second] = linesOf(textIn(text) ?? "");
  if (second === undefined) return { kind: "refused" };
  // At the end of a text, Rust's `lines()` drops a carriage return in some versions and keeps it in others.
  const isOpen = second.endsWith("\r");
  const key = keyIn(isOpen ? second.slice(0, -1) : second) ?? { kind: "refused" };
  return isOpen && key.kind === "key" ? { kind: "unclear" } : key;
}

/** How many characters a key and its comment may have. Real ones have some 150. */
const LONGEST = 16_384;

/** The lines of a text as Rust counts them: each ends with a line feed, and with one carriage return before it. */
function linesOf(text: string): string[] {
  const parts = text.split("\n");
  const last = parts.pop() ?? "";
  const lines = parts.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  return last === "" ? lines : [...lines, last];
}

/** The UTF-8 text of strict base64: padded, without spaces, without extra bits. */
function textIn(base64: string): string | undefined {
  const bytes = bytesIn(base64);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bytesIn(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, "base64");
  return bytes.toString("base64") === base64 ? bytes : undefined;
}

/** Two bytes for the algorithm, eight for the number of the key, and the key. */
function keyIn(line: string): UpdaterKey | undefined {
  const bytes = bytesIn(line);
  if (bytes?.length !== 42 || !/^E[dD]$/.test(bytes.toString("latin1", 0, 2))) return undefined;
  const number = Buffer.from(bytes.subarray(2, 10)).reverse().toString("hex").toUpperCase();
  return { kind: "key", bytes: bytes.toString("hex", 2), number, line };
}
