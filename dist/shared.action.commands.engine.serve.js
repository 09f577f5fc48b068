const require = process.getBuiltinModule;
import {
  EVERY_PLATFORM,
  atLeast,
  platformsOf
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  code
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/domain/policy.ts
var OUTCOMES = ["fail", "neutral", "pass"];
var DEFAULT_POLICY = {
  failOn: "medium",
  commentFrom: "medium",
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
var PLATFORM_NAMES = {
  linux: "Linux",
  macOS: "macOS",
  windows: "Windows",
  android: "Android",
  iOS: "iOS"
};
function onPlatforms(set) {
  if (set === EVERY_PLATFORM) return "";
  const names = platformsOf(set).map((platform) => PLATFORM_NAMES[platform]);
  return ` on ${names.length === 0 ? "no platform" : listInWords(names)}`;
}

export {
  listInWords,
  someOf,
  opening,
  PLATFORM_NAMES,
  onPlatforms,
  OUTCOMES,
  DEFAULT_POLICY,
  outcomeOf,
  tightenedTo
};
