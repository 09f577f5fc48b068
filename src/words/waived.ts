import type { Finding } from "../domain/finding.ts";
import { code } from "../domain/sentence.ts";
import { type NeedlessWaiver, waivedName } from "../domain/waiver.ts";

/** "Shell can run (by kim until 2027-03-01: the editor needs it)": what is let happen, who answers for it, and why. */
export function waivedInWords({ title, waiver }: Finding): string {
  if (waiver === null) return title;
  return `${title.replace(/\.$/, "")} (by ${waiver.owner} until ${waiver.until}: ${waiver.reason})`;
}

/** "The waiver of ipc/scope-widened in src-tauri covers nothing that is granted", for who answers for it. */
export function needlessInWords({ waiver, beyond }: NeedlessWaiver): string {
  const { at, owner } = waiver;
  const what = `${at.path}:${at.line}: The waiver of ${waivedName(waiver)}`;
  return beyond === null
    ? `${what} covers nothing that is granted now: ${owner} may take it out.`
    : `${what} covers more than is granted now, such as ${code(beyond)}: ${owner} may write it anew.`;
}
