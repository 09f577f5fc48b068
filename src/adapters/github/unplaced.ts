import { readMarker, withMarker } from "../../review/marker.ts";
import type { NewComment } from "../../review/review-plan.ts";
import { toldBy } from "../../review/told.ts";

/** A body with the words of comments that could not be placed. Its own marker stays last, and names their findings. */
export function withUnplaced(body: string, comments: readonly Pick<NewComment, "body">[]): string {
  const words = comments.map((comment) => readMarker(comment.body)?.words ?? comment.body);
  const marked = readMarker(body);
  const text = [marked?.words ?? body, ...words].join("\n\n---\n\n");
  if (marked === undefined || marked.marker.kind !== "review") return text;
  const refused = [...(marked.marker.refused ?? []), ...comments.flatMap(({ body: said }) => toldIn(said))];
  return withMarker(text, refused.length === 0 ? marked.marker : { ...marked.marker, refused });
}

function toldIn(body: string): readonly string[] {
  const marker = readMarker(body)?.marker;
  return marker?.kind === "finding" ? toldBy(marker) : [];
}
