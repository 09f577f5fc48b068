import { after } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { MentioningFile } from "./mentions.ts";

/** The statement around a token; and if it declares something, the later statements that mention that. */
export function statementsAbout(file: MentioningFile, index: number): Stretch[] {
  const { tokens } = file.source;
  const statement = statementAt(tokens, index);
  if (!isKeyword(tokens[statement.from], "let")) return [statement];
  const equals = tokens.findIndex(
    (token, at) => at > statement.from && (at >= statement.to || isMark(token, "=")),
  );
  const names = new Set(
    tokens
      .slice(statement.from + 1, equals)
      .flatMap((token) => (token.kind === "word" && !isKeyword(token, "mut") ? [token.text] : [])),
  );
  const body = file.groupsAt(index).find(({ item }) => item?.kind === "function")?.item?.body;
  const found = [statement];
  for (let at = statement.to; at < (body?.to ?? 0); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !names.has(token.text)) continue;
    const next = statementAt(tokens, at);
    found.push(next);
    at = Math.max(at, next.to);
  }
  return found;
}

/** The tokens from the end of the previous statement, or the start of the block, to the semicolon or the end of the block. */
function statementAt(tokens: readonly Token[], index: number): Stretch {
  const parent = tokens[index]?.parent ?? -1;
  const end = tokens[parent]?.partner ?? tokens.length;
  let from = index;
  for (let at = index - 1; at > parent; ) {
    const token = tokens[at];
    if (isMark(token, ";") || (token?.kind === "close" && token.text === "}")) break;
    from = token?.kind === "close" ? token.partner : at;
    at = from - 1;
  }
  let to = index;
  while (to < end && !isMark(tokens[to], ";")) to = after(tokens, to);
  return { from, to };
}
