declare module "@npmcli/config" {
  /** npm's own loader of settings, as far as the tests use it. */
  export default class Config {
    constructor(options: Readonly<Record<string, unknown>>);
    load(): Promise<void>;
    get(name: string): unknown;
    data: ReadonlyMap<string, Readonly<{ raw: Readonly<Record<string, unknown>> | null }>>;
  }
}

declare module "@npmcli/config/lib/definitions/index.js" {
  export const definitions: unknown;
  export const shorthands: unknown;
  export function flatten(from: unknown, to: unknown): unknown;
}
