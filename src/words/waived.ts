import type { Finding } from "../domain/finding.ts";

/** "Shell can run (by kim until 2027-03-01: the editor needs it)": what is let happen, who answers for it, and why. */
export function waivedInWords({ title, waiver }: Finding): string {
  if (waiver === null) return title;
  return `${title.replace(/\.$/, "")} (by ${waiver.owner} until ${waiver.until}: ${waiver.reason})`;
}
