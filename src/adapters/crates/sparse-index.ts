import type { CrateNeed } from "../../domain/need.ts";
import { DownloadError, type DownloadLimits, download } from "../archives/download.ts";
import { inPath } from "../archives/in-path.ts";

/** An index describes itself in a few hundred bytes. */
const MOST_CONFIG_BYTES = 64 * 1024;

/** Asks a sparse index where the archives are: the `dl` of its config.json. */
export async function downloadTemplate(index: string, limits: DownloadLimits): Promise<string> {
  const bytes = await download(new URL("config.json", index).href, { ...limits, bytes: MOST_CONFIG_BYTES });
  const template = templateIn(Buffer.from(bytes).toString("utf8"));
  if (template === undefined) throw new DownloadError("the registry's index doesn't say where archives are");
  return template;
}

function templateIn(text: string): string | undefined {
  try {
    const config: unknown = JSON.parse(text);
    const dl = typeof config === "object" && config !== null && "dl" in config ? config.dl : undefined;
    return typeof dl === "string" && dl.startsWith("https://") ? dl : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a crate's archive. Without a marker, cargo appends `/NAME/VERSION/download`. */
export function archiveUrl(template: string, { name, version, checksum }: CrateNeed): string {
  const prefix = prefixOf(name);
  const values: Readonly<Record<string, string>> = {
    crate: name,
    version,
    prefix,
    lowerprefix: prefix.toLowerCase(),
    "sha256-checksum": checksum,
  };
  const marker = /\{(crate|version|prefix|lowerprefix|sha256-checksum)\}/g;
  if (template.search(marker) < 0) return `${template}/${inPath(name)}/${inPath(version)}/download`;
  return template.replace(marker, (_, key: string) => inPath(values[key] ?? ""));
}

/** The path of a crate in an index. Names are in lower case there. */
export function indexPath(name: string): string {
  const lower = name.toLowerCase();
  return `${inPath(prefixOf(lower))}/${inPath(lower)}`;
}

/** How an index spreads its crates over folders. */
function prefixOf(name: string): string {
  if (name.length < 3) return `${name.length}`;
  return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}
