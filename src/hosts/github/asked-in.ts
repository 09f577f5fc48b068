import { codeOfButton, commandIn } from "../../accept/command.ts";
import { ACCEPT_LABEL } from "../../accept/label.ts";
import { recordIn } from "../../accept/record.ts";
import { field, listIn, numberIn, textIn } from "../../adapters/github/answers.ts";
import type { Asked } from "./asked.ts";
import { CHECK_NAME } from "./job.ts";

/** What the payload of a new comment asks for; undefined where it holds no command, or none of a person on a pull request. */
export function askedByComment(payload: unknown): Asked | undefined {
  const comment = field(payload, "comment");
  const issue = field(payload, "issue");
  const command = commandIn(textIn(comment, "body") ?? "");
  if (command === undefined || textIn(payload, "action") !== "created") return undefined;
  if (!isObject(field(issue, "pull_request"))) return undefined;
  // An App that speaks in somebody's name is nobody who decided.
  if (isObject(field(comment, "performed_via_github_app"))) return undefined;
  const [number, id] = [numberIn(issue, "number"), numberIn(comment, "id")];
  const [login, at] = [personIn(field(comment, "user")), textIn(comment, "created_at")];
  if (number === undefined || id === undefined || login === undefined || at === undefined) return undefined;
  if (login !== personIn(field(payload, "sender"))) return undefined;
  return { number, login, command, at, comment: id };
}

/** What the label asks for that accepts, where it was set just now; undefined for every other event. */
export function askedByLabel(payload: unknown): Asked | undefined {
  const pull = field(payload, "pull_request");
  const isSet = textIn(payload, "action") === "labeled";
  if (!isSet || textIn(field(payload, "label"), "name") !== ACCEPT_LABEL) return undefined;
  const [number, at] = [numberIn(pull, "number"), textIn(pull, "updated_at")];
  const [labeled, login] = [textIn(field(pull, "head"), "sha"), personIn(field(payload, "sender"))];
  if (number === undefined || at === undefined || labeled === undefined || login === undefined)
    return undefined;
  return { number, login, at, labeled, command: { kind: "accept", code: null, reason: null }, comment: null };
}

/** Whether a pull request has the label that accepts. */
export function isLabeled(payload: unknown): boolean {
  const labels = listIn(field(payload, "pull_request"), "labels") ?? [];
  return labels.some((label) => textIn(label, "name") === ACCEPT_LABEL);
}

/** What a click on a button of our check asks for, which tells no time. Undefined where it isn't ours, or a bot's. */
export function askedByButton(payload: unknown, at: string): Asked | undefined {
  const run = field(payload, "check_run");
  const code = codeOfButton(textIn(field(payload, "requested_action"), "identifier") ?? "");
  const login = personIn(field(payload, "sender"));
  const record = recordIn(textIn(field(run, "output"), "text"));
  if (code === undefined || login === undefined || record === undefined) return undefined;
  if (textIn(run, "name") !== CHECK_NAME) return undefined;
  return { number: record.pull, login, command: { kind: "accept", code, reason: null }, at, comment: null };
}

/** The login of a person; undefined for a bot, and for what GitHub may call otherwise. */
function personIn(account: unknown): string | undefined {
  const login = textIn(account, "login");
  const isPerson = textIn(account, "type") === "User" && login !== undefined && LOGIN.test(login);
  return isPerson ? login : undefined;
}

/** Logins as GitHub gives them to people, with the underscore of those that a company manages. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
