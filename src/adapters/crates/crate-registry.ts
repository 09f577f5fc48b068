import { createHash } from "node:crypto";
import type { CrateNeed } from "../../domain/need.ts";
import type { Listing } from "../../domain/package.ts";
import type { CrateFact } from "../../facts/crate-facts.ts";
import { codeToRead, crateFact } from "../../facts/crate-facts.ts";
import { saysPermissions } from "../../facts/plugin-facts.ts";
import type { Unknown } from "../../facts/unknown.ts";
import { codeTexts } from "../archives/code-texts.ts";
import { DownloadError, type DownloadLimits, download } from "../archives/download.ts";
import { readArchive, readCode } from "./archive.ts";
import { type ListedVersions, listedVersions } from "./listings.ts";
import { archiveUrl, downloadTemplate } from "./sparse-index.ts";

/** What the index says of a release; empty where the index doesn't answer. */
export type Listed = Readonly<{ listing?: Listing }>;

/** The registry of crates.io during one run. The index is asked once for all versions of a crate. */
export class CrateRegistry {
  readonly #index: string;
  readonly #limits: DownloadLimits;
  readonly #versions = new Map<string, Promise<ListedVersions | undefined>>();
  #template: Promise<string> | undefined;

  /** `limits` hold for each archive. */
  constructor(index: string, limits: DownloadLimits) {
    this.#index = index;
    this.#limits = limits;
  }

  /** What the index says of a release, and how much it sent for the crate. */
  async listing({ name, version }: CrateNeed): Promise<Readonly<{ listed: Listed; bytes: number }>> {
    const asked = this.#versions.get(name) ?? this.#ask(name);
    this.#versions.set(name, asked);
    const versions = await asked;
    if (versions === undefined) return { listed: {}, bytes: 0 };
    return { listed: { listing: versions.listingOf(version) }, bytes: versions.bytes };
  }

  /** Fetches one archive, compares its hash with the lockfile's, and only then looks inside. */
  async lookAt(need: CrateNeed): Promise<Readonly<{ fact: CrateFact | Unknown; bytes: number }>> {
    try {
      this.#template ??= downloadTemplate(this.#index, this.#limits);
      const archive = await download(archiveUrl(await this.#template, need), this.#limits);
      return { fact: await factIn(archive, need), bytes: archive.byteLength };
    } catch (error) {
      return { fact: { unknown: reasonOf(error) }, bytes: 0 };
    }
  }

  async #ask(name: string): Promise<ListedVersions | undefined> {
    try {
      return await listedVersions(this.#index, name, this.#limits);
    } catch (error) {
      reasonOf(error);
      return undefined;
    }
  }
}

async function factIn(
  bytes: Uint8Array,
  { name, version, checksum }: CrateNeed,
): Promise<CrateFact | Unknown> {
  if (createHash("sha256").update(bytes).digest("hex") !== checksum)
    return {
      unknown: "the registry's archive has another hash than the lockfile names",
      listing: "other-bytes",
    };
  const wants = name.startsWith("tauri-plugin-") ? saysPermissions : () => false;
  const root = `${name}-${version}`;
  const archive = await readArchive(bytes, root, wants);
  if ("refused" in archive) return { unknown: `its archive ${archive.refused}` };
  const manifest = { path: "Cargo.toml", id: checksum, text: archive.manifest };
  const code = await codeTexts(codeToRead(manifest, archive.files), (paths, most) =>
    readCode(bytes, root, paths, most),
  );
  return crateFact(manifest, archive.files, archive.texts, code);
}

/** Why a download failed. Any other error is a fault of ours, so it is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof DownloadError) return error.message;
  throw error;
}
