/** The key itself, without the comment that `tauri signer` writes around it; text that is no key stays as it is. */
export function publicKey(text: string): string {
  const decoded = bytesOf(text.trim());
  const lines = decoded === undefined ? text : String.fromCharCode(...decoded.slice(0, LONGEST_KEY));
  const key = lines
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line.startsWith("RW"));
  return key ?? text.trim();
}

/** "9A1C4631DFB44F26", as minisign names a key; undefined for text that is no key. */
export function keyNumber(key: string): string | undefined {
  const bytes = bytesOf(key);
  if (bytes === undefined || bytes.length < 10) return undefined;
  const number = bytes.slice(2, 10).reverse();
  return number
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** Characters of a key with its comment; a key's own are fewer than a hundred. */
const LONGEST_KEY = 4_000;

function bytesOf(text: string): number[] | undefined {
  if (text.length > LONGEST_KEY || !/^[A-Za-z0-9+/]+=*$/.test(text)) return undefined;
  try {
    return Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
