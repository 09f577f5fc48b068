import { code } from "../../../domain/sentence.ts";
import { stringsOf } from "../../../formats/value.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

const KEYS = ["componentGroupRefs", "componentRefs", "featureGroupRefs", "featureRefs", "mergeRefs"].map(
  (name) => bundleKey(`windows.wix.${name}`),
);

/** Parts of fragments that the MSI takes in: a fragment does nothing until something refers to it. */
const setting: Setting = {
  name: "wix-reference",
  rule: "bundle/installer-code-changed",
  platforms: ["windows"],
  covers: wholly(...KEYS),
  inConfiguration: (project, platform) =>
    KEYS.flatMap((key) => {
      const found = valueOfKey(project, platform, key);
      return stringsOf(found?.value).map(({ value, at }) => ({
        extent: value,
        subject: "The installer",
        action: `include the part ${code(value)}, with the rights of the system`,
        example: `<ComponentRef Id="${short(value)}"/>`,
        written: `${found?.written}: [${JSON.stringify(short(value))}]`,
        weighs: "high" as const,
        at,
      }));
    }),
};

export default setting;
