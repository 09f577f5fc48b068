import { readFileSync, writeFileSync } from "node:fs";
import { VitestSnapshotEnvironment } from "vitest/runtime";
import { casesOnPage, withGolden } from "./page.ts";

/**
 * Where Vitest keeps the files of `toMatchFileSnapshot`. `cases.md#name` is what Toril says of one case of a page, so that
 * Vitest compares, adds and updates it as it does a file.
 */
class GoldenFiles extends VitestSnapshotEnvironment {
  override async readSnapshotFile(path: string): Promise<string | null> {
    const place = onPage(path);
    if (place === undefined) return super.readSnapshotFile(path);
    const cases = casesOnPage(readFileSync(place.page, "utf8"));
    return cases.find(({ name }) => name === place.name)?.golden ?? null;
  }

  /** Reads and writes in one go: Vitest saves many goldens at once, and each one has to find the others in its page. */
  override async saveSnapshotFile(path: string, text: string): Promise<void> {
    const place = onPage(path);
    if (place === undefined) return super.saveSnapshotFile(path, text);
    writeFileSync(place.page, withGolden(readFileSync(place.page, "utf8"), place.name, text));
  }
}

function onPage(path: string): Readonly<{ page: string; name: string }> | undefined {
  const [, page, name] = /^(.*\.md)#([a-z0-9-]+)$/.exec(path) ?? [];
  return page === undefined || name === undefined ? undefined : { page, name };
}

export default new GoldenFiles();
