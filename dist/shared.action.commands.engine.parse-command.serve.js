const require = process.getBuiltinModule;

// src/domain/severity.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var CONFIDENCES = ["possible", "likely", "certain"];
function atLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
function worst(severities) {
  let result = "info";
  for (const severity of severities) if (atLeast(severity, result)) result = severity;
  return result;
}

// src/domain/platform.ts
var PLATFORMS = ["linux", "macOS", "windows", "android", "iOS"];
var NO_PLATFORM = 0;
var EVERY_PLATFORM = (1 << PLATFORMS.length) - 1;
function platformSet(...platforms) {
  return platforms.reduce((set, platform) => set | 1 << PLATFORMS.indexOf(platform), NO_PLATFORM);
}
function hasPlatform(set, platform) {
  return (set & platformSet(platform)) !== 0;
}
function platformsOf(set) {
  return PLATFORMS.filter((platform) => hasPlatform(set, platform));
}
function onEachPlatform(give) {
  const found = /* @__PURE__ */ new Map();
  for (const platform of PLATFORMS) {
    for (const given of give(platform)) {
      const name = JSON.stringify(given);
      const [first, platforms] = found.get(name) ?? [given, NO_PLATFORM];
      found.set(name, [first, platforms | platformSet(platform)]);
    }
  }
  return [...found.values()];
}
function isPlatform(text) {
  return PLATFORMS.includes(text);
}
function platformName(platform) {
  return platform.toLowerCase();
}

// src/domain/build.ts
var PURPOSES = ["release", "unknown", "development", "test"];
function severityIn(build, severity) {
  return isShipped(build) || severity === "info" ? severity : "low";
}
function isShipped(build) {
  return build === null || build.purpose === "release" || build.purpose === "unknown";
}
function orderOf(build) {
  if (build?.purpose === "test") return 2;
  return build?.purpose === "development" ? 1 : 0;
}

export {
  SEVERITIES,
  CONFIDENCES,
  atLeast,
  worst,
  PLATFORMS,
  NO_PLATFORM,
  EVERY_PLATFORM,
  platformSet,
  hasPlatform,
  platformsOf,
  onEachPlatform,
  isPlatform,
  platformName,
  PURPOSES,
  severityIn,
  isShipped,
  orderOf
};
