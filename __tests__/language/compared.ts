import { authorises } from "../../src/compare/ipc/authority.ts";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import type { Gap } from "../../src/domain/gap.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { type Platform, platformsOf } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import type { Work } from "../../src/domain/work.ts";
import { subject } from "../oracle/questions.ts";
import { plenty } from "../work.ts";

/** What one comparison says: what is new, what is gone, and what it can't decide. */
export type Said = Readonly<{
  widened: readonly InvokeWitness[];
  narrowed: readonly InvokeWitness[];
  gaps: readonly Gap[];
}>;

/** The grants of an app with these capabilities. */
export function grantsOf(capabilities: unknown, config: object = {}): readonly IpcGrant[] {
  const files = {
    "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "com.example.notes", ...config }),
    "src-tauri/capabilities/all.json": JSON.stringify(capabilities),
  };
  return subject({ root: "src-tauri", config: "src-tauri/tauri.conf.json" }, files, "2.12.5").grants;
}

export type Scope = Readonly<{ allow: readonly unknown[]; deny?: readonly unknown[] }>;

/** One command of a plugin, with a scope, for the page `main`. */
export function scoped(identifier: string, { allow, deny = [] }: Scope): readonly IpcGrant[] {
  const permissions = [{ identifier, allow, deny }];
  return grantsOf([{ identifier: "main", windows: ["main"], permissions }]);
}

export function compared(base: readonly IpcGrant[], head: readonly IpcGrant[], work: Work = plenty()): Said {
  const { changes, gaps } = ipcComparison.compare(base, head, work);
  const witnesses = (direction: string) =>
    changes.filter((change) => change.direction === direction).map(({ witness }) => witness);
  return { widened: witnesses("widened"), narrowed: witnesses("narrowed"), gaps };
}

/** Whether something is new of which the second matcher agrees that it is. */
export function isConfirmed(base: readonly IpcGrant[], head: readonly IpcGrant[]): boolean {
  const { changes } = ipcComparison.compare(base, head, plenty());
  const allows = (grants: readonly IpcGrant[], witness: InvokeWitness, platform: Platform) =>
    authorises(grants, witness, platform, plenty());
  return (
    changes.length > 0 &&
    changes.every(({ witness, direction, platforms }) => {
      const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
      const [without, having] = direction === "widened" ? [base, head] : [head, base];
      return (
        platform !== undefined && allows(having, witness, platform) && !allows(without, witness, platform)
      );
    })
  );
}
