import { isPackageName, isVersion } from "./npm-source.ts";
import { asString, member, pick } from "./value.ts";
import { isUnpinned, type Wanted, type YarnEntry, type YarnFault } from "./yarn-entry.ts";
import { unreadFields } from "./yarn-fields.ts";
import type { YarnBlock } from "./yarn-lines.ts";
import { type Located, located } from "./yarn-locator.ts";

/** The version of what is used from its folder: its manifest has the real one. Yarn 1 writes this for `link:`. */
const OF_FOLDER = "0.0.0";
const OF_FOLDER_IN_BERRY = "0.0.0-use.local";

/**
 * What a later Yarn makes of one block. Its locator (`resolution`) says what it is, whatever the descriptors say. `cacheKey` is
 * the one at the top of the file, which stands before a hash that names none.
 */
export function berryEntries(
  block: YarnBlock,
  cacheKey: string | undefined,
): Readonly<{ entries: YarnEntry[]; faults: YarnFault[] }> {
  const faults = unreadFields("berry", block.fields);
  const text = (field: string) => asString(member(block.fields, field));
  const [locator, version] = [text("resolution") ?? "", text("version") ?? ""];
  const found = located(locator, version);
  if (found === null) {
    faults.push({ field: "resolution", reason: "says nothing that Yarn is known to write." });
    return { entries: [], faults };
  }
  const fault = faultOf(block, found, version);
  if (fault !== undefined) faults.push(fault);
  const { name, source, kind, target } = found;
  const at = member(block.fields, "resolution")?.at ?? block.fields.at;
  const entry: YarnEntry = {
    ...{ block, locator, name, source, kind, target, descriptors: block.descriptors },
    version: found.version ?? (found.isSoft ? OF_FOLDER : version),
    integrity: keyed(text("checksum"), cacheKey),
    wants: wantsOf(block),
    patches: found.patches.map((value) => ({ name: "patch", value, at, of: name })),
  };
  return { entries: [entry], faults };
}

function keyed(checksum: string | undefined, cacheKey: string | undefined): string | null {
  if (checksum === undefined) return null;
  return checksum.includes("/") || cacheKey === undefined ? checksum : `${cacheKey}/${checksum}`;
}

function faultOf(block: YarnBlock, found: Located, version: string): YarnFault | undefined {
  if (!isPackageName(found.name))
    return { field: "resolution", reason: "names no package that could be published." };
  if (isUnpinned(found.source)) return { field: "resolution", reason: "names no commit that pins it." };
  if (asString(member(block.fields, "linkType")) !== (found.isSoft ? "soft" : "hard"))
    return { field: "linkType", reason: "isn't what Yarn writes for such a package." };
  const isRight = found.isSoft ? version === OF_FOLDER_IN_BERRY : isVersion(version);
  if (isRight && (found.version ?? version) === version) return undefined;
  return { field: "version", reason: "isn't the version that Yarn would write there." };
}

function wantsOf(block: YarnBlock): Wanted[] {
  const wanted = member(block.fields, "dependencies");
  if (wanted?.kind !== "object") return [];
  return [...wanted.entries].map(([name, { value }]) => {
    const isOptional = asString(pick(block.fields, "dependenciesMeta", name, "optional")) === "true";
    return { name, text: asString(value) ?? "", isOptional };
  });
}
