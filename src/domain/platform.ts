/** The five systems a Tauri app is built for, spelled as capability files spell them. */
export const PLATFORMS = ["linux", "macOS", "windows", "android", "iOS"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** A set of platforms, one bit each: surfaces are resolved once for all five and not five times. */
export type PlatformSet = number;

export const NO_PLATFORM: PlatformSet = 0;
export const EVERY_PLATFORM: PlatformSet = (1 << PLATFORMS.length) - 1;

const BITS = Object.fromEntries(PLATFORMS.map((platform, i) => [platform, 1 << i])) as Readonly<
  Record<Platform, PlatformSet>
>;

export function platformSet(...platforms: readonly Platform[]): PlatformSet {
  return platforms.reduce((set, platform) => set | BITS[platform], NO_PLATFORM);
}

export function hasPlatform(set: PlatformSet, platform: Platform): boolean {
  return (set & BITS[platform]) !== 0;
}

export function platformsOf(set: PlatformSet): Platform[] {
  return PLATFORMS.filter((platform) => hasPlatform(set, platform));
}

/**
 * What each platform gives, with the platforms that give the same: most apps are configured alike everywhere. What several
 * give as one object is looked at once.
 */
export function onEachPlatform<T>(give: (platform: Platform) => readonly T[]): (readonly [T, PlatformSet])[] {
  const same = new Map<T, PlatformSet>();
  for (const platform of PLATFORMS)
    for (const given of give(platform)) same.set(given, (same.get(given) ?? NO_PLATFORM) | BITS[platform]);
  if (same.size <= 1) return [...same];
  const alike = new Map<string, readonly [T, PlatformSet]>();
  for (const [given, platforms] of same) {
    const name = JSON.stringify(given);
    const [first, others] = alike.get(name) ?? [given, NO_PLATFORM];
    alike.set(name, [first, others | platforms]);
  }
  return [...alike.values()];
}

export function isPlatform(text: string): text is Platform {
  return (PLATFORMS as readonly string[]).includes(text);
}

/** How the review's JSON names platforms: in lower case. */
export function platformName(platform: Platform): Lowercase<Platform> {
  return platform.toLowerCase() as Lowercase<Platform>;
}
