import { daysBetween, isDay } from "../domain/day.ts";
import type { Extent } from "../domain/extent.ts";
import { GAP_KINDS } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { NEVER_WAIVED, type Waiver } from "../domain/waiver.ts";
import { asString, type Value } from "../formats/value.ts";
import { rules } from "../rules/index.ts";

/** Tells of something that is wrong, at its line. */
type Note = (at: Place, message: string) => void;

type ObjectValue = Extract<Value, { kind: "object" }>;

/** Far more than a team looks after. */
const MOST_WAIVERS = 500;

/** A year and a month: longer, and nobody remembers why. */
const MOST_DAYS = 400;

const NEEDED = ["reason", "owner", "until"] as const;
const OF_FINDING: readonly string[] = ["finding", "app", "extent", ...NEEDED];
const OF_GAP: readonly string[] = ["gap", "path", "id", ...NEEDED];

/** Reads waivers. One that isn't whole, or names what no rule reports, is an error: nobody would notice that it covers nothing. */
export function readWaivers(value: Value, today: string | null, note: Note): Waiver[] {
  if (value.kind === "null") return [];
  if (value.kind !== "array") {
    note(value.at, `${code("waivers")} is a list: ${code("toril waive")} writes its members.`);
    return [];
  }
  if (value.items.length > MOST_WAIVERS) note(value.at, `A policy has at most ${MOST_WAIVERS} waivers.`);
  return value.items.slice(0, MOST_WAIVERS).flatMap((item) => waiverIn(item, today, note) ?? []);
}

function waiverIn(item: Value, today: string | null, note: Note): Waiver | undefined {
  if (item.kind !== "object") {
    note(item.at, `A waiver has ${inWords(OF_FINDING)}.`);
    return undefined;
  }
  const isOfGap = item.entries.has("gap");
  const known = isOfGap ? OF_GAP : OF_FINDING;
  for (const [name, { key }] of item.entries)
    if (!known.includes(name)) note(key, `A waiver has no ${code(name)}; it has ${inWords(known)}.`);
  const [reason, owner] = [textIn(item, "reason", note), textIn(item, "owner", note)];
  const until = dayIn(item, today, note);
  const covers = isOfGap ? gapIn(item, note) : findingIn(item, note);
  if (covers === undefined || reason === undefined || owner === undefined || until === undefined)
    return undefined;
  return { covers, reason, owner, until, at: item.at };
}

function findingIn(item: ObjectValue, note: Note): Waiver["covers"] | undefined {
  const rule = textIn(item, "finding", note);
  const extent = extentIn(item, note);
  const app = item.entries.get("app")?.value;
  const isWhole = app === undefined || app.kind === "null" || app.kind === "string";
  if (!isWhole) note(app.at, `${code("app")} is the folder of an app, such as ${code("src-tauri")}.`);
  if (rule === undefined || extent === undefined || !isWhole) return undefined;
  const at = item.entries.get("finding")?.value.at ?? item.at;
  if (NEVER_WAIVED.has(rule)) note(at, `No waiver covers ${code(rule)}: accept it on its pull request.`);
  else if (!rules.some(({ id }) => id === rule)) note(at, `There is no rule ${code(rule)}.`);
  return { kind: "finding", rule, app: app?.kind === "string" ? app.value : null, extent };
}

function gapIn(item: ObjectValue, note: Note): Waiver["covers"] | undefined {
  const [kind, path, id] = [textIn(item, "gap", note), textIn(item, "path", note), textIn(item, "id", note)];
  const gap = GAP_KINDS.find((each) => each === kind);
  if (kind !== undefined && gap === undefined)
    note(item.entries.get("gap")?.value.at ?? item.at, `There is no kind of gap ${code(kind)}.`);
  return gap === undefined || path === undefined || id === undefined
    ? undefined
    : { kind: "gap", gap, path, id };
}

function extentIn(item: ObjectValue, note: Note): Extent | undefined {
  const value = item.entries.get("extent")?.value;
  const sets = value?.kind === "object" ? [...value.entries] : [];
  const read = sets.map(([name, { value: words }]) => {
    const texts = words.kind === "array" ? words.items.map(asString) : [undefined];
    return [name, texts] as const;
  });
  if (read.length > 0 && read.every(([, texts]) => texts.every((text) => text !== undefined)))
    return Object.fromEntries(read.map(([name, texts]) => [name, texts.map((text) => text ?? "")]));
  note(
    value?.at ?? item.at,
    `A waiver's ${code("extent")} holds lists of words, as ${code("toril waive")} writes it.`,
  );
  return undefined;
}

function textIn(item: ObjectValue, name: string, note: Note): string | undefined {
  const value = item.entries.get(name)?.value;
  const text = value === undefined ? undefined : asString(value);
  if (text !== undefined && text.trim() !== "") return text;
  note(value?.at ?? item.at, `A waiver's ${code(name)} is a text that isn't empty.`);
  return undefined;
}

/** A day that is in the calendar. YAML 1.2 knows no dates, so that it is a text like any other. */
function dayIn(item: ObjectValue, today: string | null, note: Note): string | undefined {
  const text = textIn(item, "until", note);
  if (text === undefined) return undefined;
  const at = item.entries.get("until")?.value.at ?? item.at;
  if (!isDay(text)) {
    note(at, `${code("until")} is a day, such as ${code("2027-03-01")}.`);
    return undefined;
  }
  if (today !== null && daysBetween(today, text) > MOST_DAYS)
    note(at, `${code("until")} is at most ${MOST_DAYS} days ahead: who answers for it is then asked again.`);
  return text;
}

function inWords(names: readonly string[]): string {
  return `${names
    .slice(0, -1)
    .map((name) => code(name))
    .join(", ")} and ${code(names.at(-1) ?? "")}`;
}
