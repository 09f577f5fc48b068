import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/folders.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { cargoManifest } from "../../src/readers/cargo-manifest/reader.ts";
import { tauriAcl } from "../../src/readers/tauri-acl/reader.ts";
import { tauriConfig } from "../../src/readers/tauri-config/reader.ts";
import { discoverApps } from "../../src/tauri/discover.ts";
import type { AppLocation } from "../../src/tauri/project.ts";
import { KEYS } from "./acl-manifests.ts";

/** Real apps, outside of the repository and not everywhere. */
/** What an app's permissions depend on, less its code. */
const READERS = [cargoLock, cargoManifest, tauriAcl, tauriConfig];

const CASES = process.env.TORIL_CORPUS ?? join(ROOT, "../shared/corpus/cases");

export type RealApp = Readonly<{
  name: string;
  location: AppLocation;
  files: Readonly<Record<string, string>>;
}>;

/** Every app of every case, on both sides; the same files only once. */
export function realApps(): readonly RealApp[] {
  if (!existsSync(CASES)) return [];
  const found = new Map<string, RealApp>();
  for (const name of readdirSync(CASES).sort())
    for (const side of ["base", "head"]) {
      const folder = join(CASES, name, side);
      if (!existsSync(folder)) continue;
      const paths = (readdirSync(folder, { recursive: true }) as string[])
        .map((path) => path.replaceAll("\\", "/"))
        .filter((path) => statSync(join(folder, path)).isFile());
      for (const location of discoverApps(paths)) {
        const wanted = paths.filter((path) =>
          READERS.some(({ files }) =>
            files.some((kind) => kind.role !== "code" && kind.wants(path, location)),
          ),
        );
        const files = Object.fromEntries(
          wanted.map((path) => [path, readFileSync(join(folder, path), "utf8")] as const),
        );
        found.set(JSON.stringify([location, files]), {
          name: `${name}/${side}/${location.root}`,
          location,
          files,
        });
      }
    }
  return [...found.values()].filter(({ files, location }) =>
    /"app"\s*:|\[app\b/.test(files[location.config] ?? ""),
  );
}

/** The app as if it had no plugins but official ones: of the others the oracle has no manifests. */
export function official(app: RealApp): RealApp {
  const files = Object.entries(app.files).map(([path, text]) => {
    const capabilities = path.includes("/capabilities/") && path.endsWith(".json") ? parsed(text) : undefined;
    return [path, capabilities === undefined ? text : JSON.stringify(capabilities, keepOfficial)] as const;
  });
  return { ...app, files: Object.fromEntries(files) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keepOfficial(key: string, value: unknown): unknown {
  if (key !== "permissions" || !Array.isArray(value)) return value;
  return value.filter((entry) => {
    const id = String(typeof entry === "string" ? entry : entry?.identifier);
    const colon = id.lastIndexOf(":");
    return colon < 0 || KEYS.includes(id.slice(0, colon));
  });
}
