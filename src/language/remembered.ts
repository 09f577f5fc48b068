/** Entries kept by one memory. A review asks for far fewer; the bound keeps a long-lived host from growing. */
const MOST = 4_096;

/** A function that answers the same question only once. Pure functions only. */
export function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined || known.has(question)) return before as T;
    if (known.size >= MOST) known.clear();
    const now = answer(question);
    known.set(question, now);
    return now;
  };
}
