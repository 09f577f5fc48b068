import { ACCEPTING_ROLES, type AcceptRule } from "../domain/accepting.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { asString, type Value } from "../formats/value.ts";

/** Tells of something that is wrong, at its line. */
type Note = (at: Place, message: string) => void;

/** More people than anybody oversees. */
const MOST_LOGINS = 100;

/** Logins as GitHub gives them to people; those of bots end in `[bot]`, and never accept. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;

/** Reads who may accept. `placed` hears where each part stands. */
export function readAccept(
  value: Value,
  otherwise: AcceptRule,
  note: Note,
  placed: (name: string, at: Place) => void,
): AcceptRule {
  if (value.kind === "null") return otherwise;
  if (value.kind !== "object") {
    note(value.at, `${code("accept")} holds ${code("by")} and ${code("own")}, such as ${code("by: admin")}.`);
    return otherwise;
  }
  let rule = otherwise;
  for (const [name, { key, value: part }] of value.entries) {
    placed(`accept: ${name}`, key);
    if (name === "by") rule = { ...rule, by: acceptorsIn(part, note) ?? rule.by };
    else if (name === "own") rule = { ...rule, own: switchIn(part, note) ?? rule.own };
    else note(key, `${code("accept")} has no ${code(name)}; it has ${code("by")} and ${code("own")}.`);
  }
  return rule;
}

function acceptorsIn(value: Value, note: Note): AcceptRule["by"] | undefined {
  const text = asString(value);
  const role = ACCEPTING_ROLES.find((each) => each === text);
  if (role !== undefined) return role;
  const items = value.kind === "array" ? value.items : [];
  const logins = items.map((item) => asString(item) ?? "");
  if (logins.length > 0 && logins.length <= MOST_LOGINS && logins.every((login) => LOGIN.test(login)))
    return logins;
  note(
    value.at,
    `${code("accept: by")} takes ${ACCEPTING_ROLES.slice(0, -1).join(", ")} or ${ACCEPTING_ROLES.at(-1)}, or lists at most ${MOST_LOGINS} logins, such as ${code("[kim]")}.`,
  );
  return undefined;
}

function switchIn(value: Value, note: Note): boolean | undefined {
  if (value.kind === "boolean") return value.value;
  note(value.at, `${code("accept: own")} takes true or false.`);
  return undefined;
}
