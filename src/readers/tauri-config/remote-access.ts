import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { Project } from "../../tauri/project.ts";
import { useOf } from "../../tauri/rust/calls.ts";
import { allCodeOf } from "../../tauri/rust/code-of-app.ts";
import { mentionsOf } from "../../tauri/rust/mentions.ts";
import { pastedNames } from "../../tauri/rust/pasted.ts";
import { runsWhere } from "../../tauri/rust/reach.ts";
import { sliceOf } from "../../tauri/rust/slice.ts";
import { statementsAbout } from "../../tauri/rust/statements.ts";

/** The method of Tauri 1 that lets a site call the app, `IpcScope::configure_remote_access`. Source: tauri 1.3 to 1.8. */
const CONFIGURES = "configure_remote_access";

/** Sites that code of Tauri 1 lets call what the app's own pages may call. */
export function remoteAccess(project: Project): Gap[] {
  if (project.major !== 1) return [];
  const calls = mentionsOf(project, [CONFIGURES]).flatMap((mention) => {
    const only = runsWhere(project, mention);
    if (only === undefined || useOf(mention).kind === "declared") return [];
    const { file, index, isInMacro, at } = mention;
    const parts = statementsAbout(file, index).map((part) => sliceOf(project, file.rust.file.path, part));
    const rests = isInMacro ? allCodeOf(project) : wordsOf(parts);
    const isShipped = only === null || only.kind === "reach";
    return [{ ...gap(at, wordsOf(rests, only)), blocking: isShipped }];
  });
  const pasted = pastedNames(project, [CONFIGURES]).map(({ at }) => gap(at, allCodeOf(project)));
  return [...calls, ...pasted];
}

function gap(at: Place, rests: string): Gap {
  const message = `${code(CONFIGURES)} lets a site call what the app's own pages may call, and which site, in which windows, isn't followed. Write it in the configuration, below ${code("dangerousRemoteDomainIpcAccess")}.`;
  return gapAt(at, { kind: "dynamic", rests: wordsOf(CONFIGURES, rests), message });
}
