/** The commands that do something: loaded together, and only when one is asked for. */
export { explain } from "./explain-command.ts";
export { init } from "./init-command.ts";
export { checkPolicy } from "./policy-command.ts";
export { review } from "./review-command.ts";
export { serve } from "./serve-command.ts";
export { waive } from "./waive-command.ts";
