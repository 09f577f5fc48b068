/** The licence texts of the packages that have code in dist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Metafile } from "esbuild";
import { ROOT } from "./folders.ts";
import { PACKAGES_WITH_FILES } from "./wasm.ts";

/** The texts, package by package, in the order of their folders. */
export function licences(bundles: readonly Metafile[]): string {
  const folders = new Set(PACKAGES_WITH_FILES);
  for (const output of bundles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = packageFolder(path);
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const texts = [...folders].sort().map(licenceOf);
  return `The files in this folder contain code of these packages.\n\n${texts.join("\n")}`;
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

type Manifest = Readonly<{ name: string; version: string; license?: string }>;

function licenceOf(folder: string): string {
  const {
    name,
    version,
    license = "",
  }: Manifest = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  const text = licenceText(folder);
  if (text === undefined) throw new Error(`${folder} has no licence text, so its code can't be in dist`);
  const clean = text.replaceAll("\r\n", "\n").trim();
  return `${"=".repeat(80)}\n${name} ${version} (${license || "see below"})\n\n${clean}\n`;
}

/** Licences of packages whose archives leave theirs out, as their repositories have them. */
const TEXTS = "scripts/licence-texts";

function licenceText(folder: string): string | undefined {
  const file = readdirSync(join(ROOT, folder)).find((name) => /^(?:licen[cs]e|copying)\b/i.test(name));
  const own = join(ROOT, TEXTS, `${basename(folder)}.txt`);
  if (file !== undefined) return readFileSync(join(ROOT, folder, file), "utf8");
  return existsSync(own) ? readFileSync(own, "utf8") : undefined;
}
