/** The label that accepts what a check of the Action shows: whoever sets it wants exactly the head that is there. */
export const ACCEPT_LABEL = "toril-accept";

/** As long a check has to stand before a label counts: shorter, and nobody has read it. In milliseconds. */
const READING = 60_000;

/** Whether a check stood long enough before a label was set; both times as GitHub tells them. */
export function hadTimeToRead(completedAt: string | undefined, labeledAt: string): boolean {
  const [from, to] = [Date.parse(completedAt ?? ""), Date.parse(labeledAt)];
  return to - from >= READING;
}
