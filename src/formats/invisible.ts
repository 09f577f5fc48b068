/** Characters that nobody sees, and that addresses lose when they are read: tabs, line ends, marks of order and of width. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Whether a text shows people something else than a program reads in it. No tool writes such addresses into a lockfile. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}
