import type { NeededOnly } from "../domain/package.ts";
import type { NewEdge, WayIn } from "../domain/package-change.ts";
import { EVERY_PLATFORM, platformsOf } from "../domain/platform.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "../words/lists.ts";
import { PLATFORM_NAMES } from "../words/platforms.ts";

/** ", through `a` > `b`: `a 1.2.0` now needs `b`; 3 direct dependencies lead to it; dev only", to end a row with. */
export function wayInRow(way: WayIn): string {
  const through = throughOf(way);
  const edge = through === "" || way.newEdge === null ? "" : `: ${edgeInWords(way.newEdge)}`;
  const leading = isLedToByMany(way) ? [`${way.directs} direct dependencies lead to it`] : [];
  const parts = [...leading, ...onlyInWords(way.neededOnly)].map((each) => `; ${each}`);
  return `${through === "" ? "" : `, through ${through}${edge}`}${parts.join("")}`;
}

/** " It comes in through `a` > `b`: `a 1.2.0` now needs `b`. 3 direct dependencies lead to it. It is dev only." */
export function wayInSentences(way: WayIn): string {
  const through = throughOf(way);
  const edge = way.newEdge === null ? "" : `: ${edgeInWords(way.newEdge)}`;
  const only = onlyInWords(way.neededOnly);
  return [
    ...(through === "" ? [] : [`It comes in through ${through}${edge}.`]),
    ...(isLedToByMany(way) ? [`${way.directs} direct dependencies lead to it.`] : []),
    ...(only.length === 0 ? [] : [`It is ${listInWords(only)}.`]),
  ]
    .map((sentence) => ` ${sentence}`)
    .join("");
}

function throughOf({ path }: WayIn): string {
  return path
    .slice(0, -1)
    .map((name) => code(name))
    .join(" > ");
}

function edgeInWords({ by, to }: NewEdge): string {
  return by === null ? `the app newly asks for ${code(to)}` : `${code(by)} now needs ${code(to)}`;
}

/** Of what the app asks for itself, it doesn't matter who else does. */
function isLedToByMany({ path, directs }: WayIn): boolean {
  return path.length > 1 && directs !== null && directs > 1;
}

/** Said where every way proves it. */
function onlyInWords({ isDev, isOptional, platforms }: NeededOnly): string[] {
  const names = platformsOf(platforms).map((platform) => PLATFORM_NAMES[platform]);
  return [
    ...(isDev ? ["dev only"] : []),
    ...(isOptional ? ["optional"] : []),
    ...(platforms === EVERY_PLATFORM ? [] : [`${listInWords(names)} only`]),
  ];
}
