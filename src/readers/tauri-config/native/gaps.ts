import { contentOf, type Gap, gapAt } from "../../../domain/gap.ts";
import { code } from "../../../domain/sentence.ts";
import { parsePlist } from "../../../formats/plist.ts";
import { parseXml } from "../../../formats/xml.ts";
import type { Project } from "../../../tauri/project.ts";
import { androidXml, entitlementFiles, infoFiles, manifestFiles } from "./files.ts";

/** Gaps for native files that can't be read. What they let happen may be anything. */
export function unreadNative(project: Project): Gap[] {
  const plists = (["macOS", "iOS"] as const).flatMap((platform) => [
    ...entitlementFiles(project, platform),
    ...infoFiles(project, platform),
  ]);
  const results = [
    ...plists.map(({ file }) => ({ file, result: parsePlist(file) })),
    ...[...manifestFiles(project), ...androidXml(project)].map((file) => ({ file, result: parseXml(file) })),
  ];
  const gaps = results.flatMap(({ file, result }) => {
    if (result.ok) return [];
    const message = `${code(file.path)} can't be read, so what it asks of the system is not known. ${result.message}`;
    return [gapAt(result.at, { kind: "unparsed", rests: contentOf(file), message })];
  });
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}
