import type { ConfigChange } from "../domain/config.ts";

/** "Any script in the app's pages can newly call …": what a lever lets happen, as a title. */
export function mayNewly({ subject, action }: ConfigChange): string {
  return `${subject} can newly ${action}`;
}
