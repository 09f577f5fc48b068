/** Whether an address is a trusted one, or lies below it: `https://github.com/owner` has all repositories of the owner. */
export function isTrusted(address: string, trusted: readonly string[]): boolean {
  return trusted.some((each) => {
    const base = each.replace(/\/+$/, "");
    return address === base || address.startsWith(`${base}/`);
  });
}

/** Whether an address is the owner's or below it: GitHub knows no difference between large and small letters. */
export function isOwnersOf(address: string, owner: string): boolean {
  return isTrusted(address.toLowerCase(), [owner.toLowerCase()]);
}
