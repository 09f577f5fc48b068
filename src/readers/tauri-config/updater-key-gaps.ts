import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, member } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { type UpdaterKey, updaterKey } from "./minisign-key.ts";
import { updaterOf } from "./updater-section.ts";

/** Gaps for unreadable keys: no update passes, or we don't know whose updates pass. */
export function unreadKeys(project: Project): Gap[] {
  const gaps = PLATFORMS.flatMap((platform) => {
    const found = updaterOf(project, platform);
    const written = found && member(found.settings, "pubkey");
    const text = asString(written);
    // An empty one is a key that isn't filled in yet.
    if (found?.builtInAt === undefined || written === undefined || text === undefined || text === "")
      return [];
    return unreadKey(updaterKey(text), text, `${found.path}.pubkey`, written.at);
  });
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function unreadKey({ kind }: UpdaterKey, text: string, written: string, at: Place): Gap[] {
  if (kind === "key") return [];
  const rests = wordsOf(written, text);
  if (kind === "refused") {
    const message = `The updater can't decode ${code(written)}, so that it refuses every update. Copy the public key as \`tauri signer generate\` prints it.`;
    return [gapAt(at, { kind: "unsupported", rests, message, blocking: false })];
  }
  const message = `Not every build of the updater decodes ${code(written)} alike, so whose updates it takes isn't known. Copy the public key as \`tauri signer generate\` prints it.`;
  return [gapAt(at, { kind: "unsupported", rests, message })];
}
