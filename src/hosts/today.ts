/** This moment (UTC), as GitHub writes it: "2026-11-30T21:04:00Z". */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The day (UTC) by which waivers end: "2026-11-30". */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
