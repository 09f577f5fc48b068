/** Encodes a name from a lockfile, so that it can't leave its place in the path of an address. The slash of a prefix stays. */
export function inPath(text: string): string {
  const safe = text.split("/").map((part) => encodeURIComponent(part).replace(/^%40/, "@"));
  return safe.map((part) => (/^\.+$/.test(part) ? "_" : part)).join("/");
}
