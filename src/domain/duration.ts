const MINUTES: Readonly<Record<string, number>> = {
  ms: 1 / 60_000,
  s: 1 / 60,
  m: 1,
  h: 60,
  d: 1_440,
  w: 10_080,
};

/** The minutes of a time as settings have it: `1440`, or with a unit, `1d`. NaN for what is no time, which no time is longer than. */
export function minutesOf(text: string): number {
  const [, number, unit = "m"] = /^\s*(\d+(?:\.\d+)?)\s*(ms|[smhdw])?\s*$/.exec(text) ?? [];
  return number === undefined ? Number.NaN : Number(number) * (MINUTES[unit] ?? 1);
}
