/**
 * Whether a URL may have this label in its host. A label that begins with `xn--` has to be the punycode of some letters.
 * Node's parser lets any label pass. The crate `url` refuses punycode that stands for nothing (compared with 2.5.8).
 */
export function isWrittenLabel(label: string): boolean {
  if (!label.startsWith(PREFIX)) return true;
  const letters = lettersOf(label.slice(PREFIX.length));
  return letters !== undefined && URL.parse(`http://${letters}/`)?.hostname === label;
}

const PREFIX = "xn--";

/** The parameters of punycode: RFC 3492, section 5. */
const [BASE, LEAST, MOST, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 72, 0x80];

/** Decodes punycode: plain letters, and after the last hyphen the other letters and their places. */
function lettersOf(code: string): string | undefined {
  const hyphen = code.lastIndexOf("-");
  const letters = Array.from(code.slice(0, Math.max(hyphen, 0)), (letter) => letter.charCodeAt(0));
  let [letter, place, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let at = hyphen + 1; at < code.length; ) {
    const before = place;
    let weight = 1;
    for (let size = BASE; ; size += BASE) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(code[at] ?? " ");
      if (digit < 0) return undefined;
      at += 1;
      place += digit * weight;
      const least = Math.min(Math.max(size - bias, LEAST), MOST);
      if (digit < least) break;
      weight *= BASE - least;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    letter += Math.floor(place / length);
    if (letter > 0x10ffff) return undefined;
    place %= length;
    letters.splice(place, 0, letter);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

function adapted(moved: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(moved / (isFirst ? 700 : 2));
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > 455; steps += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return steps + Math.floor((36 * delta) / (delta + 38));
}
