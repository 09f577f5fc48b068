import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { HOSTS } from "./hosts.ts";
import { changeBetween, filesBelow, onStage, pageOf } from "./stage.ts";

/** Changes that real apps made, as pull requests: what both hosts say of them is one page for each, to be read. */

const CASES = join(ROOT, "../shared/corpus/cases");

const CHOSEN = [
  "CapSoftware__Cap__b25ee8c",
  "clash-verge-rev__clash-verge-rev__07de032",
  "fastrepl__hyprnote__65bdb76",
  "glzr-io__zebar__0af5dc3",
  "winfunc__opcode__9c253ba",
  "winfunc__opcode__c85caa7",
] as const;

describe.skipIf(!existsSync(CASES))("corpus cases (skipped where ../shared/corpus is absent)", () => {
  describe.each(HOSTS)("through the $name", (host) => {
    test.each(CHOSEN)("%s", async (name) => {
      const base = filesBelow(join(CASES, name, "base"));
      const { fake, running } = await onStage(host, base);
      const pull = await fake.openPullRequest({
        files: changeBetween(base, filesBelow(join(CASES, name, "head"))),
      });
      await running.settled();
      expect(running.failures).toEqual([]);
      const page = pageOf(fake, host, pull, [pull.headSha]);
      await expect(page).toMatchFileSnapshot(`goldens/${name}.md`);
    });
  });
});
