/** What goes wrong on purpose: the next requests that match get this instead of, or before, their answer. */

export type Fault =
  /** Any answer at all. */
  | Readonly<{ kind: "status"; status: number; body?: unknown; headers?: Readonly<Record<string, string>> }>
  /** The secondary rate limit, as GitHub words it. */
  | Readonly<{ kind: "secondary-limit"; status?: 403 | 429; retryAfter?: number }>
  /** No requests left in this hour; the window ends in so many seconds. */
  | Readonly<{ kind: "primary-limit"; resetIn: number }>
  /** 502 by default, with the HTML page that GitHub's front end shows. */
  | Readonly<{ kind: "server-error"; status?: 500 | 502 | 503 | 504 }>
  /** The connection ends: before the request has an effect, or after it, so that only the answer is lost. */
  | Readonly<{ kind: "lost"; when: "before" | "after" }>
  /** The answer comes so much later. */
  | Readonly<{ kind: "slow"; milliseconds: number }>
  /** Something else happens first, such as a push; then the request is answered as usual. */
  | Readonly<{ kind: "meanwhile"; run: () => void | Promise<void> }>;

// `POST /repos/*/*/pulls/*/reviews`, where a star is one part of a path and two are any; or a pattern on `METHOD /path`.
// A question to GraphQL also goes by `POST /graphql NameOfTheOperation`.
export type Match = string | RegExp;

type Planned = { readonly pattern: RegExp; readonly fault: Fault; times: number; taken: number };

export class Faults {
  private planned: Planned[] = [];

  /** The next `times` requests that match. */
  next(match: Match, fault: Fault, times = 1): void {
    this.planned.push({ pattern: pattern(match), fault, times, taken: 0 });
  }

  /** Every request that matches, until `clear`. */
  always(match: Match, fault: Fault): void {
    this.next(match, fault, Number.POSITIVE_INFINITY);
  }

  clear(): void {
    this.planned = [];
  }

  /** Faults that were planned and that no request has met: a test that expects none is sure that it tested something. */
  get unmet(): readonly string[] {
    return this.planned
      .filter(({ times, taken }) => (Number.isFinite(times) ? times > 0 : taken === 0))
      .map(({ pattern, fault }) => `${fault.kind} for ${pattern.source}`);
  }

  /** The fault that is due for a request, by any of its names. */
  take(names: readonly string[]): Fault | undefined {
    const found = this.planned.find(
      ({ pattern, times }) => times > 0 && names.some((name) => pattern.test(name)),
    );
    if (found === undefined) return undefined;
    found.times--;
    found.taken++;
    return found.fault;
  }
}

function pattern(match: Match): RegExp {
  if (match instanceof RegExp) return match;
  const source = match
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*?/g, (star) => (star === "**" ? ".*" : "[^/]+"));
  return new RegExp(`^${source}$`);
}
