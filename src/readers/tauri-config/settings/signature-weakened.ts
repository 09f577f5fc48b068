import { asBoolean, asString, type Value } from "../../../formats/value.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

type Weakness = Readonly<{
  key: ReturnType<typeof bundleKey>;
  isWeak(value: Value | undefined): boolean;
  action: string;
}>;

const WEAKNESSES: readonly Weakness[] = [
  {
    key: bundleKey("windows.digestAlgorithm"),
    isWeak: (value) => /^(?:sha-?1|md5)$/i.test(asString(value) ?? ""),
    action: "be signed by a hash that can be forged",
  },
  {
    key: bundleKey("windows.timestampUrl"),
    isWeak: (value) => /^http:/i.test(asString(value) ?? ""),
    action: "get the time of its signature without TLS",
  },
  {
    key: bundleKey("windows.tsp"),
    isWeak: (value) => value !== undefined && asBoolean(value) === true,
    action: "get the time of its signature by RFC 3161",
  },
];

/** How the app is signed for Windows. */
const setting: Setting = {
  name: "signature-weakened",
  rule: "bundle/signing-changed",
  platforms: ["windows"],
  covers: wholly(...WEAKNESSES.map(({ key }) => key)),
  inConfiguration: (project, platform) =>
    WEAKNESSES.flatMap(({ key, isWeak, action }) => {
      const found = valueOfKey(project, platform, key);
      if (found === undefined || !isWeak(found.value)) return [];
      return [
        {
          extent: key.v2,
          subject: "The app",
          action,
          example: "signtool sign /fd sha1 notes.exe",
          written: `${found.written}: ${short(asString(found.value) ?? "true")}`,
          weighs: key.v2.endsWith("tsp") ? ("info" as const) : ("low" as const),
          at: found.at,
        },
      ];
    }),
};

export default setting;
