import { gte } from "semver";
import { crateOf } from "../src/readers/tauri-acl/manifests.ts";
import { folderOf, type Release, releasesOf } from "./catalogue/cargo-releases.ts";
import { readCatalogue, sameText, writeCatalogue } from "./catalogue/catalogue-file.ts";
import { releasedManifests } from "./catalogue/released-manifests.ts";

/**
 * Brings the bundled catalogue of permissions up to date. Cargo downloads every release of Tauri and of the official plugins
 * that the catalogue lacks, one at a time, and its files are read. Nothing of a crate is built or run. It prints what it
 * added, where a crate contradicts the catalogue (the crate is right), and which releases it couldn't get.
 *
 *     node scripts/update-catalogue.ts                             # what is missing
 *     node scripts/update-catalogue.ts tauri-plugin-fs@2.0.3 …     # reads these again, too
 *     node scripts/update-catalogue.ts tauri-plugin-new …          # an official plugin that has come
 */
const wanted = process.argv.slice(2);
const again = new Set(wanted.filter((name) => name.includes("@")));

/** The first release with permissions. */
const FIRST = "2.0.0-beta.0";

const catalogue = readCatalogue();
const crates = new Set([...[...catalogue.keys()].map(crateOf), ...wanted.filter((name) => !again.has(name))]);
let added = 0;
for (const crate of [...crates].sort())
  for (const release of releasesOf(crate).filter(({ version }) => gte(version, FIRST))) take(release);
writeCatalogue(catalogue);
process.stdout.write(`${added} releases added\n`);

function take(release: Release): void {
  const { crate, version } = release;
  const claimed = [...catalogue].filter(([key, versions]) => crateOf(key) === crate && versions.has(version));
  const isKnown = claimed.length > 0;
  if (isKnown && !again.has(`${crate}@${version}`)) return;
  const folder = folderOf(release);
  if (folder === undefined) {
    process.stdout.write(`${crate} ${version} can't be had\n`);
    return;
  }
  const manifests = releasedManifests(crate, folder);
  const keys = new Set([...claimed.map(([key]) => key), ...manifests.keys()]);
  for (const key of keys) {
    const versions = catalogue.get(key) ?? new Map();
    const manifest = manifests.get(key);
    if (isKnown && sameText(versions.get(version)) !== sameText(manifest))
      process.stdout.write(`${key} ${version} was wrong\n`);
    if (manifest === undefined) versions.delete(version);
    else catalogue.set(key, versions.set(version, manifest));
  }
  if (!isKnown) added += 1;
}
