/** A part of what a header is about: "camera". As a whole it stands for what is in it too, "camera: https://a.example". */
export type OpenPart = Readonly<{ text: string; isWhole: boolean; inWords?: string }>;

/** What a header lets happen: all that it is about, or parts of it; no part where it lets nothing happen. */
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

/** A path, which stands for every path below it: "/a/b" → "a: b". */
export const whatIsBelow: HeaderReading = (value) => {
  if (value === undefined) return [];
  const folders = value.split("/").filter((folder) => folder !== "");
  return folders.length === 0 ? "all" : [{ text: folders.join(": "), isWhole: true }];
};

/** Features that pages may hand on to the sites in their frames. */
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

/** Everyone can be handed a feature that the policy doesn't name; with a list, those in it alone. */
export const openFeatures: HeaderReading = (value) => {
  const policies = policiesIn(value ?? "");
  if (policies.size === 0) return "all";
  return FEATURES.flatMap((feature): OpenPart[] => {
    const allowed = policies.get(feature);
    if (allowed === undefined || allowed.includes("*")) return [{ text: feature, isWhole: true }];
    return allowed.map((origin) => ({ text: `${feature}: ${origin}`, isWhole: false }));
  });
};

/** `camera=(self "https://a.example"), usb=()`; the last of several for one feature counts, as browsers have it. */
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
