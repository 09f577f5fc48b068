import type { Project } from "./project.ts";
import { type CodeCall, codeCalls } from "./rust/code-calls.ts";

/** A scheme whose requests the app answers itself, and the call that registers it. `name` is null where code computes it. */
export type OwnScheme = Readonly<{ name: string | null; call: CodeCall }>;

/** Methods of the builders of Tauri and of its plugins. Source: tauri 2.0 to 2.12, `app.rs` and `plugin.rs`. */
const REGISTERS = ["register_asynchronous_uri_scheme_protocol", "register_uri_scheme_protocol"] as const;

export function ownSchemes(project: Project): readonly OwnScheme[] {
  const known = found.get(project);
  if (known !== undefined) return known;
  const schemes = codeCalls(project, REGISTERS).map((call) => ({
    name: call.arguments[0]?.text ?? null,
    call,
  }));
  found.set(project, schemes);
  return schemes;
}

const found = new WeakMap<Project, readonly OwnScheme[]>();
