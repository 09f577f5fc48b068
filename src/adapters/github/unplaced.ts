import { type Author, readMarked, withMarker } from "../../review/marker.ts";
import type { NewComment } from "../../review/plan.ts";

/** A body with the words of comments that could not be placed. Its own marker stays last. */
export function withUnplaced(body: string, comments: readonly Pick<NewComment, "body">[]): string {
  const words = comments.map((comment) => readOwn(comment.body)?.words ?? comment.body);
  const marked = readOwn(body);
  const text = [marked?.words ?? body, ...words].join("\n\n---\n\n");
  return marked === undefined ? text : withMarker(text, marked.marker);
}

/** Reads the marker of a body that we are about to post, so its author is us. */
function readOwn(body: string) {
  return readMarked({ author: US, body }, US);
}

const US: Author = { login: "toril", bot: true };
