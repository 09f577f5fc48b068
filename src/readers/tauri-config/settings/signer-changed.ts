import type { ConfigPart } from "../../../domain/config.ts";
import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { type BothKeys, bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

const KEYS = [
  bundleKey("macOS.signingIdentity"),
  bundleKey("macOS.providerShortName"),
  bundleKey("windows.certificateThumbprint"),
  bundleKey("iOS.developmentTeam", null),
];

/** In whose name the app is signed: a certificate or a team, or nobody's. */
const setting: Setting = {
  name: "signer-changed",
  rule: "bundle/signing-changed",
  platforms: ["macOS", "windows", "iOS"],
  covers: wholly(...KEYS),
  inConfiguration: (project, platform) =>
    KEYS.filter(({ v2 }) => v2.startsWith(`bundle.${platform}.`)).flatMap((key) => {
      const found = valueOfKey(project, platform, key);
      if (found === undefined) return [];
      const signer = asString(found.value) ?? "";
      const isNobody = signer === "" || signer === "-";
      return [
        {
          extent: `${key.v2} ${isNobody ? "nobody" : signer.toLowerCase()}`,
          ...(signer === "" ? { comesWith: partOf(key) } : {}),
          subject: "The app",
          action: isNobody
            ? `be built without a signer, by ${code(found.written)}`
            : `be signed in the name of ${code(signer)}`,
          example: isNobody ? "codesign --sign -" : `codesign --sign ${JSON.stringify(short(signer))}`,
          written: `${found.written}: ${JSON.stringify(short(signer))}`,
          weighs: "medium" as const,
          at: found.at,
        },
      ];
    }),
};

export default setting;

/** Keys that Tauri 1 has not are no news for an app that moves to Tauri 2. */
function partOf({ v1 }: BothKeys): ConfigPart {
  return v1 === null ? "app of Tauri 2" : "app";
}
