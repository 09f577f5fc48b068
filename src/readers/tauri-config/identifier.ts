import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { identifierOn, mayBeOfOthers } from "../../tauri/identifier.ts";
import type { Project } from "../../tauri/project.ts";

/** Gaps for identifiers with which the app's folders may be those of another program: we don't know what is in them. */
export function foldersOfOthers(project: Project): Gap[] {
  const identifiers = PLATFORMS.flatMap((platform) => identifierOn(project, platform) ?? []);
  const gaps = identifiers
    .filter(({ value }) => mayBeOfOthers(value))
    .map(({ value, at }) =>
      gapAt(at, {
        kind: "not-checked",
        rests: wordsOf("identifier", value),
        message: `By the identifier ${code(value)} the app's own folders, ${code("$APPDATA")} and its kin, may be those of other programs, and what its scopes reach there isn't known. Name the app by a domain of yours in reverse: \`com.example.notes\`.`,
      }),
    );
  return [...new Map(gaps.map((gap) => [gap.rests, gap])).values()];
}
