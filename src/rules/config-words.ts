import type { ConfigChange } from "../domain/config.ts";
import { code } from "../domain/sentence.ts";
import { configEffect } from "../words/config-effect.ts";

/** "Any script in the app's pages can newly call …": what a setting lets happen, as a title. */
export function mayNewly(change: ConfigChange): string {
  const { subject, action } = configEffect(change);
  return `${subject} can newly ${action}`;
}

/** What is said first of a setting that stood there unheeded: the line that brings the updater doesn't name it. */
export function sinceBuiltIn({ waited, witness }: ConfigChange): string {
  if (waited === null) return "";
  return `${code(witness.written)} in ${code(waited.path)}, line ${waited.line}, counts now, since the updater is built in. `;
}
