import { createHash } from "node:crypto";
import type { FactUsed } from "../../domain/review.ts";
import { crateFact } from "../../facts/crate-facts.ts";
import {
  type CrateFact,
  type CrateNeed,
  type FactSource,
  factsFrom,
  isUnknown,
  needKey,
  type offlineFacts,
  type PluginFact,
  type Unknown,
} from "../../facts/facts.ts";
import { saysPermissions } from "../../facts/plugin-facts.ts";
import { type CacheFormat, type JsonCache, noCache } from "../cache/json-cache.ts";
import { concurrently } from "../concurrently.ts";
import { readArchive } from "./archive.ts";
import { DownloadError, download } from "./download.ts";
import { archiveUrl, downloadTemplate } from "./sparse-index.ts";

/** How much one run may ask of a registry. */
export const CRATES_LIMITS = {
  /** Archives fetched in one run; what the cache holds doesn't count. */
  crates: 50,
  parallel: 20,
  /** crates.io takes 10 MiB. */
  archiveBytes: 32 * 1024 * 1024,
  /** Milliseconds for one archive. */
  time: 20_000,
  /** Milliseconds for all of them. */
  runTime: 120_000,
} as const;

export type CratesOptions = Readonly<{
  /** The sparse index of crates.io, as `cratesIndex` gives it. */
  index: string;
  cache?: JsonCache<CrateFact>;
  limits?: Partial<Readonly<Record<keyof typeof CRATES_LIMITS, number>>>;
}>;

/** How facts about crates lie in a cache. */
export const crateFactFormat: CacheFormat<CrateFact> = {
  name: "crate-facts",
  version: 2,
  isValue: isCrateFact,
};

type Answer = Readonly<{ answer: CrateFact | Unknown; source: FactUsed["source"] }>;

/**
 * Looks at crates in their own archives, as the registry of crates.io serves them. An archive whose hash isn't the
 * lockfile's is not even opened. Nothing here throws: what can't be known is an answer that says why.
 */
export function cratesAdapter({ index, cache = noCache(), limits: changed = {} }: CratesOptions): FactSource {
  const limits = { ...CRATES_LIMITS, ...changed };

  return {
    async fetch(needs) {
      const crates = [...new Map(needs.map((need) => [needKey(need), need])).values()];
      const answers = new Map<CrateNeed, Answer>();
      const rest = await fromCache(crates, cache, answers);
      const asked = rest.filter(({ registry }) => registry === null);
      const chosen = asked.slice(0, limits.crates);
      await fetchAll(chosen);
      for (const need of asked.slice(limits.crates)) answers.set(need, unknown(overBudget(limits.crates)));
      for (const need of rest) if (need.registry !== null) answers.set(need, unknown(FOREIGN));
      return collected(answers);

      async function fetchAll(needed: readonly CrateNeed[]): Promise<void> {
        if (needed.length === 0) return;
        const signal = AbortSignal.timeout(limits.runTime);
        const bounds = { bytes: limits.archiveBytes, time: limits.time, signal };
        try {
          const template = await downloadTemplate(index, bounds);
          await concurrently(needed, limits.parallel, async (need) => {
            const answer = await lookAt(need, () => download(archiveUrl(template, need), bounds));
            answers.set(need, { answer, source: "registry" });
            if (!isUnknown(answer)) await cache.put(need.checksum, answer);
          });
        } catch (error) {
          const answer = unknown(reasonOf(error));
          for (const need of needed) if (!answers.has(need)) answers.set(need, answer);
        }
      }
    },
  };
}

const FOREIGN =
  "it comes from another registry than crates.io, and Toril asks no address that a lockfile names";

function overBudget(crates: number): string {
  return `only ${crates} crates are fetched in one run; run again with the cache that this run has filled`;
}

function unknown(reason: string): Answer {
  return { answer: { unknown: reason }, source: "registry" };
}

async function fromCache(
  needs: readonly CrateNeed[],
  cache: JsonCache<CrateFact>,
  answers: Map<CrateNeed, Answer>,
): Promise<CrateNeed[]> {
  const known = await concurrently(needs, 64, ({ checksum }) => cache.get(checksum));
  return needs.filter((need, at) => {
    const answer = known[at];
    if (answer !== undefined) answers.set(need, { answer, source: "cache" });
    return answer === undefined;
  });
}

/** Fetches one archive, compares its hash with the lockfile's, and only then looks inside. */
async function lookAt(
  need: CrateNeed,
  fetchArchive: () => Promise<Uint8Array>,
): Promise<CrateFact | Unknown> {
  try {
    const bytes = await fetchArchive();
    const checksum = createHash("sha256").update(bytes).digest("hex");
    if (checksum !== need.checksum)
      return { unknown: "the registry's archive has another hash than the lockfile names" };
    return await factIn(bytes, need);
  } catch (error) {
    return { unknown: reasonOf(error) };
  }
}

async function factIn(
  bytes: Uint8Array,
  { name, version, checksum }: CrateNeed,
): Promise<CrateFact | Unknown> {
  const wants = name.startsWith("tauri-plugin-") ? saysPermissions : () => false;
  const archive = await readArchive(bytes, `${name}-${version}`, wants);
  if ("refused" in archive) return { unknown: `its archive ${archive.refused}` };
  return crateFact(
    { path: "Cargo.toml", id: checksum, text: archive.manifest },
    archive.files,
    archive.texts,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof DownloadError) return error.message;
  throw error;
}

function collected(answers: ReadonlyMap<CrateNeed, Answer>): ReturnType<typeof offlineFacts> {
  const used: FactUsed[] = [];
  const byKey = new Map<string, CrateFact | Unknown>();
  for (const [need, { answer, source }] of answers) {
    byKey.set(needKey(need), answer);
    if (isUnknown(answer)) continue;
    used.push({ about: `crate ${need.name} ${need.version}`, source, checksum: need.checksum });
  }
  return factsFrom(byKey, used, { unknown: "nobody asked for it" });
}

function isCrateFact(value: unknown): value is CrateFact {
  if (typeof value !== "object" || value === null) return false;
  const { buildScripts, procMacro, links, plugin } = value as Partial<Record<keyof CrateFact, unknown>>;
  const scripts = isTexts(buildScripts) && (plugin === undefined || isPluginFact(plugin));
  return scripts && typeof procMacro === "boolean" && (links === null || typeof links === "string");
}

function isPluginFact(value: unknown): value is PluginFact {
  if (typeof value !== "object" || value === null) return false;
  const { files, commands } = value as Partial<Record<keyof PluginFact, unknown>>;
  const isFile = (file: unknown) =>
    typeof file === "object" &&
    file !== null &&
    isTexts([Reflect.get(file, "path"), Reflect.get(file, "text")]);
  return Array.isArray(files) && files.every(isFile) && (commands === null || isTexts(commands));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
