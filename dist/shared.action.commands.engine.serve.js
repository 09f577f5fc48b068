const require = process.getBuiltinModule;
import {
  atLeast
} from "./shared.action.commands.engine.serve.toril.js";

// src/domain/sentence.ts
var LONGEST_NAME = 120;
function code(name, longest = LONGEST_NAME) {
  return name === "" ? '`""`' : `\`${cutTo(longest, name)}\``;
}
function spansOf(sentence) {
  const parts = sentence.split("`");
  const lonely = parts.length % 2 === 0 ? parts.pop() : void 0;
  if (lonely !== void 0) parts.push(`${parts.pop()}\`${lonely}`);
  return parts.map((text, index) => ({ kind: index % 2 === 0 ? "text" : "code", text })).filter((span) => span.text !== "");
}
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text) {
  return text.replace(INVISIBLE, escapeOf);
}
function escapeOf(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function cutTo(longest, name) {
  let kept = "";
  for (const character of name) {
    const shown = character === "`" ? escapeOf(character) : visible(character);
    if (kept.length + shown.length > longest) return `${kept}…`;
    kept += shown;
  }
  return kept;
}

// src/engine/policy-path.ts
var POLICY_PATH = ".github/toril.yml";

// src/domain/policy.ts
var OUTCOMES = ["fail", "neutral", "pass"];
var DEFAULT_POLICY = {
  failOn: "medium",
  incomplete: "fail",
  rules: /* @__PURE__ */ new Map(),
  trustedSources: []
};
function outcomeOf(verdict, { incomplete }) {
  return verdict === "incomplete" ? incomplete : verdict;
}
function tightenedTo(policy, failOn) {
  const isAsStrict = policy.failOn !== "never" && atLeast(failOn, policy.failOn);
  return isAsStrict ? policy : { ...policy, failOn };
}

// src/domain/build.ts
var PURPOSES = ["release", "unknown", "development", "test"];
function severityIn(build, severity) {
  const isShipped = build === null || build.purpose === "release" || build.purpose === "unknown";
  return isShipped || severity === "info" ? severity : "low";
}
function orderOf(build) {
  if (build?.purpose === "test") return 2;
  return build?.purpose === "development" ? 1 : 0;
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

// src/words/lists.ts
function listInWords(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
function someOf(names, most = 10) {
  const shown = names.slice(0, most).map((name) => code(name));
  const rest = names.length - shown.length;
  return rest === 0 ? listInWords(shown) : `${shown.join(", ")} and ${rest} more`;
}
function opening(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/words/platforms.ts
var PEOPLE_SAY = {
  linux: "Linux",
  macOS: "macOS",
  windows: "Windows",
  android: "Android",
  iOS: "iOS"
};
function onPlatforms(set) {
  if (set === EVERY_PLATFORM) return "";
  const names = platformsOf(set).map((platform) => PEOPLE_SAY[platform]);
  return ` on ${names.length === 0 ? "no platform" : listInWords(names)}`;
}

export {
  code,
  spansOf,
  INVISIBLE,
  visible,
  PURPOSES,
  severityIn,
  orderOf,
  PLATFORMS,
  NO_PLATFORM,
  EVERY_PLATFORM,
  platformSet,
  hasPlatform,
  platformsOf,
  onEachPlatform,
  isPlatform,
  platformName,
  listInWords,
  someOf,
  opening,
  onPlatforms,
  POLICY_PATH,
  OUTCOMES,
  DEFAULT_POLICY,
  outcomeOf,
  tightenedTo
};
