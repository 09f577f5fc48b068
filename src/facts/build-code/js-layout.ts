import type { JsToken } from "../../formats/js-tokens.ts";

/** What decides a condition or a loop, so that what follows its brackets is their body: an empty one ends in `;`. */
const HEADS = /^(?:if|for|while|with)$/;

/** Words behind which a line's end says something. */
const ENDS_LINE = /^(?:return|throw|break|continue|yield|async)$/;

/** Words that what follows belongs to, where no `;` stands between. */
const TAKES_NEXT =
  /^(?:return|throw|break|continue|yield|async|await|else|do|let|static|get|set|of|type|declare|namespace|module|abstract|readonly|accessor|using)$/;

/** What goes on with the line before, where no `;` stands between. */
const GOES_ON = /^(?:[([`]|\+\+|--|[-+*/%.,?<>=&|^]|\?\.|(?:instanceof|in)$)/;

/**
 * The code of a script without layout, comments, kinds of quotes, and the signs that formatters add or take away: two scripts with
 * the same code do the same. A `;` is left out only where a line's end would say as much, and texts stay in quotes.
 */
export function jsCodeOf(text: string, tokens: readonly JsToken[]): string {
  const around: Bracket[] = [];
  let closed: Bracket | undefined;
  return tokens
    .flatMap((token, at) => {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      if (token.kind === "open") around.push({ sign: token.text, isHead: HEADS.test(before?.text ?? "") });
      const inBrackets = around.at(-1)?.sign === "(";
      if (token.kind === "close") closed = around.pop();
      if (token.text === "," && token.kind === "mark" && after?.kind === "close") return [];
      if (token.text === ";" && token.kind === "mark") {
        const isBody =
          (before?.kind === "close" && closed?.isHead === true) || /^(?:else|do)$/.test(before?.text ?? "");
        return isBody || inBrackets || !endsHere(text, before, after) ? [";"] : [];
      }
      const written = token.kind === "text" ? JSON.stringify(token.text) : token.text;
      return breaksLine(text, token, after) ? [written, "\n"] : [written];
    })
    .join(" ");
}

type Bracket = Readonly<{ sign: string; isHead: boolean }>;

/** Whether a statement would end here without the `;`, too, by the end of its line or block: else there would be no statement. */
function endsHere(text: string, before: JsToken | undefined, after: JsToken | undefined): boolean {
  if (after === undefined || after.text === "}") return true;
  if (before?.kind === "word" && TAKES_NEXT.test(before.text)) return false;
  const goesOn = after.kind === "regex" || (after.kind !== "text" && GOES_ON.test(after.text));
  return !goesOn && text[after.start] !== "`";
}

/** Whether a line's end says something between two tokens. */
function breaksLine(text: string, token: JsToken, after: JsToken | undefined): boolean {
  if (after === undefined || !hasLineEnd(text, token, after)) return false;
  return (token.kind === "word" && ENDS_LINE.test(token.text)) || after.text === "++" || after.text === "--";
}

function hasLineEnd(text: string, token: JsToken, after: JsToken): boolean {
  return text.slice(token.end, after.start).includes("\n");
}
