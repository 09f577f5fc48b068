import { readMarker, withMarker } from "../../review/marker.ts";
import type { NewComment } from "../../review/review-plan.ts";

/** A body with the words of comments that could not be placed. Its own marker stays last. */
export function withUnplaced(body: string, comments: readonly Pick<NewComment, "body">[]): string {
  const words = comments.map((comment) => readMarker(comment.body)?.words ?? comment.body);
  const marked = readMarker(body);
  const text = [marked?.words ?? body, ...words].join("\n\n---\n\n");
  return marked === undefined ? text : withMarker(text, marked.marker);
}
