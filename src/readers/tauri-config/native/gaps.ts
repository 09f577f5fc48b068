import { contentOf, type Gap, gapAt, wordsOf } from "../../../domain/gap.ts";
import { code } from "../../../domain/sentence.ts";
import { parsePlist } from "../../../formats/plist.ts";
import { parseXml } from "../../../formats/xml.ts";
import type { Project } from "../../../tauri/project.ts";
import { androidXml, entitlementFiles, infoFiles, manifestFiles, plistsWritten } from "./files.ts";

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
  return [...[...new Map(gaps.map((gap) => [gap.path, gap])).values()], ...madeByBuild(project)];
}

/** Gaps for property lists that aren't in the repository. The build may put anything into them. */
function madeByBuild(project: Project): Gap[] {
  const named = (["macOS", "iOS"] as const).flatMap((platform) =>
    (["entitlements", "info"] as const).flatMap((kind) => plistsWritten(project, platform, kind)),
  );
  const missing = named.filter(
    ({ text, path }) => text !== "" && (path === null || !project.files.has(path)),
  );
  return [...new Map(missing.map((each) => [each.text, each])).values()].map(({ text, at }) => {
    const message = `${code(text)} isn't in the repository, so what it asks of the system is not known. Commit it, or make it from a file that is.`;
    return gapAt(at, { kind: "not-followed", rests: wordsOf("property list", text), message });
  });
}
