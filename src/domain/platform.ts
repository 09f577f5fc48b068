/** The five systems a Tauri app is built for, spelled as capability files spell them. */
export const PLATFORMS = ["linux", "macOS", "windows", "android", "iOS"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** A set of platforms, one bit each: surfaces are resolved once for all five and not five times. */
export type PlatformSet = number;

export const NO_PLATFORM: PlatformSet = 0;
export const EVERY_PLATFORM: PlatformSet = (1 << PLATFORMS.length) - 1;

export function platformSet(...platforms: readonly Platform[]): PlatformSet {
  return platforms.reduce((set, platform) => set | (1 << PLATFORMS.indexOf(platform)), NO_PLATFORM);
}

export function hasPlatform(set: PlatformSet, platform: Platform): boolean {
  return (set & platformSet(platform)) !== 0;
}

export function platformsOf(set: PlatformSet): Platform[] {
  return PLATFORMS.filter((platform) => hasPlatform(set, platform));
}

/** What each platform gives, with the platforms that give the same: most apps are configured alike everywhere. */
export function onEachPlatform<T>(give: (platform: Platform) => readonly T[]): (readonly [T, PlatformSet])[] {
  const found = new Map<string, readonly [T, PlatformSet]>();
  for (const platform of PLATFORMS) {
    for (const given of give(platform)) {
      const name = JSON.stringify(given);
      const [first, platforms] = found.get(name) ?? [given, NO_PLATFORM];
      found.set(name, [first, platforms | platformSet(platform)]);
    }
  }
  return [...found.values()];
}

export function isPlatform(text: string): text is Platform {
  return (PLATFORMS as readonly string[]).includes(text);
}

/** How the review's JSON names platforms: in lower case. */
export function platformName(platform: Platform): Lowercase<Platform> {
  return platform.toLowerCase() as Lowercase<Platform>;
}

const PEOPLE_SAY: Readonly<Record<Platform, string>> = {
  linux: "Linux",
  macOS: "macOS",
  windows: "Windows",
  android: "Android",
  iOS: "iOS",
};

/** "on Linux and macOS"; empty for all five, since then nothing needs saying. */
export function inWords(set: PlatformSet): string {
  if (set === EVERY_PLATFORM) return "";
  const names = platformsOf(set).map((platform) => PEOPLE_SAY[platform]);
  return names.length === 0 ? "on no platform" : `on ${listInWords(names)}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
