import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asString } from "../../../formats/value.ts";
import { type BothKeys, bundleKey, valueOfKey } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

type Name = Readonly<{ key: BothKeys; does: string; weighs: Severity }>;

const NAMES: readonly Name[] = [
  {
    key: { v2: "identifier", v1: "tauri.bundle.identifier" },
    does: "keep its data and answer its links under the identifier",
    weighs: "low",
  },
  {
    key: { v2: "productName", v1: "package.productName" },
    does: "be installed under the name",
    weighs: "info",
  },
  { key: { v2: "mainBinaryName", v1: null }, does: "be started as", weighs: "info" },
  { key: bundleKey("publisher"), does: "name as its publisher", weighs: "info" },
  { key: bundleKey("homepage", null), does: "name as its homepage", weighs: "info" },
  {
    key: bundleKey("windows.wix.upgradeCode", null),
    does: "take the place of what was installed with the upgrade code",
    weighs: "low",
  },
];

/** The names by which people, their systems and other programs know the app. */
const setting: Setting = {
  name: "identity-changed",
  rule: "bundle/identity-changed",
  covers: NAMES.flatMap(({ key: { v2, v1 } }) => (v1 === null ? [v2] : [v2, v1])),
  inConfiguration: (project, platform) =>
    NAMES.flatMap(({ key, does, weighs }) => {
      const found = valueOfKey(project, platform, key);
      const name = asString(found?.value);
      if (found === undefined || name === undefined || name === "") return [];
      return [
        {
          extent: `${key.v2} ${name}`,
          comesWith: "app" as const,
          subject: "The app",
          action: `${does} ${code(name)}`,
          example: short(name),
          written: `${found.written}: ${JSON.stringify(short(name))}`,
          weighs,
          at: found.at,
        },
      ];
    }),
};

export default setting;
