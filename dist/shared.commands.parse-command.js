const require = process.getBuiltinModule;
import {
  atLeast,
  isShipped,
  platformName
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  code
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/hosts/cli/nearest-name.ts
var MOST_EDITS = 3;
function didYouMean(typed, names) {
  const near = nearestName(typed, names);
  return near === void 0 ? "" : `; did you mean ${near}?`;
}
function nearestName(typed, names) {
  let best;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > MOST_EDITS) continue;
    const edits = editsBetween(typed.toLowerCase(), name.toLowerCase());
    if (edits <= MOST_EDITS && edits * 2 < typed.length && edits < (best?.edits ?? Infinity))
      best = { name, edits };
  }
  return best?.name;
}
function editsBetween(from, to) {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row, column) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const edits = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity
      );
      rows[row]?.push(edits);
    }
  }
  return at(from.length, to.length);
}

// src/review/wildcards.ts
function matchesWildcards(pattern, text) {
  let [at, from] = [0, 0];
  let star;
  while (from < text.length) {
    if (pattern[at] === "*") {
      star = { at, from };
      at++;
    } else if (pattern[at] === text[from]) {
      at++;
      from++;
    } else if (star !== void 0) {
      star = { at: star.at, from: star.from + 1 };
      at = star.at + 1;
      from = star.from;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

// src/review/filters.ts
var BUILDS = ["release", "all"];
var WHO_WORDS = ["build", "publishers", "web"];
function filtered(review, filters, failOn) {
  const active = activeOf(filters);
  if (active.length === 0) return { shown: review.findings, hidden: "" };
  const { shown = [], hidden = [] } = Object.groupBy(
    review.findings,
    (finding) => active.every(({ shows }) => shows(finding)) ? "shown" : "hidden"
  );
  return { shown, hidden: hiddenInWords(hidden, active, failOn) };
}
function whoOfNoFinding({ findings }, { who }) {
  return who.filter(
    (value) => !isWord(value) && !findings.some(({ about }) => about.pages.some((page) => isPage(page, value)))
  );
}
function activeOf({ minSeverity, rule, who, platform, power, build }) {
  return [
    ...filterOf("--min-severity", minSeverity, (least, { severity }) => atLeast(severity, least)),
    ...filterOf("--rule", rule, (pattern, finding) => matchesWildcards(pattern, finding.rule)),
    ...filterOf("--who", who, isAbout),
    ...filterOf("--platform", platform, isOn, platformName),
    ...filterOf("--power", power, (each, { about }) => about.powers.includes(each)),
    ...filterOf("--build", build, (which, finding) => which === "all" || isShipped(finding.build))
  ];
}
function filterOf(option, values, shows, nameOf = (value) => value) {
  if (values.length === 0) return [];
  return [
    {
      words: values.map((value) => code(`${option} ${nameOf(value)}`)).join(" "),
      shows: (finding) => values.some((value) => shows(value, finding))
    }
  ];
}
function isAbout(value, { about: { who, pages } }) {
  if (value === "build") return who === "build";
  if (value === "publishers") return who === "publisher";
  if (value === "web") return who === "website";
  return who === "pages" && (pages.length === 0 || pages.some((page) => isPage(page, value)));
}
function isWord(value) {
  return WHO_WORDS.includes(value);
}
function isPage(page, value) {
  const isUrl = value.includes("://");
  if (page.includes("://") !== isUrl) return false;
  if (matchesWildcards(page, value) || matchesWildcards(value, page)) return true;
  return isUrl && matchesWildcards(`${page}/*`, value);
}
function isOn(platform, { about: { platforms } }) {
  return platforms.length === 0 || platforms.includes(platform);
}
function hiddenInWords(hidden, active, failOn) {
  const by = active.map(({ words }) => words).join(" ");
  if (hidden.length === 0) return `No finding is hidden by ${by}.`;
  const findings = hidden.length === 1 ? "1 finding" : `${hidden.length} findings`;
  if (failOn === "never") return `${findings} hidden by ${by}.`;
  const grave = hidden.filter(({ severity }) => atLeast(severity, failOn)).length;
  return `${findings} hidden by ${by} (${grave === 0 ? "none" : grave} of them at or above fail-on).`;
}

export {
  didYouMean,
  matchesWildcards,
  BUILDS,
  filtered,
  whoOfNoFinding
};
