/** A part of a header's subject: "camera". `isWhole`: it includes its own parts, such as "camera: https://a.example". */
export type OpenPart = Readonly<{ text: string; isWhole: boolean; inWords?: string }>;

/** What a header lets happen: everything that it is about, or parts of that. An empty list lets nothing happen. */
export type Openness = "all" | readonly OpenPart[];

/** Reads a header's value, trimmed; undefined where the header isn't sent. */
export type HeaderReading = (value: string | undefined) => Openness;

/** A header that guards with some of its values, and with no other. */
export function guardedBy(values: Readonly<Record<string, string>>): HeaderReading {
  const guards = new Map(Object.entries(values));
  return (value) => {
    const left = guards.get((value ?? "").toLowerCase().split(";")[0]?.trim() ?? "");
    if (left === undefined) return "all";
    return left === "" ? [] : [{ text: left, isWhole: false, inWords: left }];
  };
}

/** A header that opens what it lists, or everything with a star. */
export const whatIsListed: HeaderReading = (value) => {
  const entries = (value ?? "")
    .toLowerCase()
    .split(",")
    .map((entry) => entry.trim());
  if (entries.includes("*")) return "all";
  return entries.filter((entry) => entry !== "").map((text) => ({ text, isWhole: false }));
};

export const whatIsTrue: HeaderReading = (value) => (value?.toLowerCase() === "true" ? "all" : []);

/** A path, which includes every path below it: "/a/b" → "a: b". */
export const whatIsBelow: HeaderReading = (value) => {
  if (value === undefined) return [];
  const folders = value.split("/").filter((folder) => folder !== "");
  return folders.length === 0 ? "all" : [{ text: folders.join(": "), isWhole: true }];
};

/** Features that pages may delegate to sites in their frames. */
const FEATURES = [
  "accelerometer",
  "ambient-light-sensor",
  "autoplay",
  "bluetooth",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "local-network-access",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "speaker-selection",
  "storage-access",
  "usb",
  "web-share",
  "window-management",
  "xr-spatial-tracking",
];

/** A feature that the policy doesn't name may be delegated to everyone; else only to those in its list. */
export const openFeatures: HeaderReading = (value) => {
  const policies = policiesIn(value ?? "");
  if (policies.size === 0) return "all";
  return FEATURES.flatMap((feature): OpenPart[] => {
    const allowed = policies.get(feature);
    if (allowed === undefined || allowed.includes("*")) return [{ text: feature, isWhole: true }];
    return allowed.map((origin) => ({ text: `${feature}: ${origin}`, isWhole: false }));
  });
};

/** `camera=(self "https://a.example"), usb=()`. If a feature is listed twice, the last one counts, as in browsers. */
function policiesIn(value: string): ReadonlyMap<string, readonly string[]> {
  const policies = new Map<string, readonly string[]>();
  for (const member of value.split(",")) {
    const [name = "", ...list] = member.split("=");
    if (list.length === 0) continue;
    const origins = list.join("=").replace(/[()"]/g, " ").split(/\s+/);
    policies.set(
      name.trim(),
      origins.filter((origin) => origin !== ""),
    );
  }
  return policies;
}
