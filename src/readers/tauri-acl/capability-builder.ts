import type { Pattern, Scope } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import {
  argumentsIn,
  chainFrom,
  type Literal,
  literalOf,
  literalsOf,
  type Range,
  type RustCall,
  type RustSource,
} from "../../formats/rust-calls.ts";
import type { Capability, PermissionEntry } from "./capabilities.ts";

/**
 * Reads `CapabilityBuilder::new("…").window("…").permission("…")`, where every argument is a literal; undefined where
 * one is computed. `made` is the constructor's call. Source: `tauri/src/ipc/authority.rs`.
 */
export function builtCapability(
  source: RustSource,
  made: RustCall,
  place: (start: number, end: number) => Place,
): Capability | undefined {
  const reader = new Arguments(source, place);
  const [identifier] = reader.texts(made);
  if (identifier === undefined) return undefined;
  const windows: Pattern[] = [];
  const webviews: Pattern[] = [];
  const remote: Pattern[] = [];
  const permissions: PermissionEntry[] = [];
  let local = true;
  let platforms: PlatformSet | null = null;
  for (const call of chainFrom(source, made.inside.end + 1)) {
    switch (call.name) {
      case "window":
      case "windows":
        windows.push(...reader.texts(call));
        break;
      case "webview":
      case "webviews":
        webviews.push(...reader.texts(call));
        break;
      case "remote":
        remote.push(...reader.texts(call));
        break;
      case "permission":
        permissions.push(...reader.texts(call).map(({ text, at }) => ({ id: text, at, scope: null })));
        break;
      case "permission_scoped":
        permissions.push(...reader.scoped(call));
        break;
      case "local":
        local = reader.boolean(call);
        break;
      case "platform":
      case "platforms":
        platforms = (platforms ?? NO_PLATFORM) | reader.platforms(call);
        break;
      default:
        return undefined;
    }
  }
  if (!reader.isLiteral) return undefined;
  return {
    identifier: identifier.text,
    at: identifier.at,
    local,
    remote,
    windows,
    webviews,
    permissions,
    platforms: platforms ?? EVERY_PLATFORM,
    platformsAt: null,
  };
}

/** Reads arguments one by one, and remembers whether any was more than a literal. */
class Arguments {
  isLiteral = true;
  readonly #source: RustSource;
  readonly #place: (start: number, end: number) => Place;

  constructor(source: RustSource, place: (start: number, end: number) => Place) {
    this.#source = source;
    this.#place = place;
  }

  /** One text, or a list of them. */
  texts({ inside }: RustCall): Pattern[] {
    const given = argumentsIn(this.#source, inside);
    const [only] = given;
    if (only === undefined || given.length > 1) return this.#computed([]);
    const one = literalOf(this.#source, only);
    const many = one === undefined ? literalsOf(this.#source, only) : [one];
    return many?.map((literal) => this.#pattern(literal)) ?? this.#computed([]);
  }

  boolean({ inside }: RustCall): boolean {
    const text = this.#text(inside);
    return text === "false" ? false : text === "true" || this.#computed(true);
  }

  platforms({ inside }: RustCall): PlatformSet {
    const named = [...this.#text(inside).matchAll(/\bTarget\s*::\s*(\w+)/g)].map(([, name]) => name);
    const known = named.map((name) => PLATFORMS.find((each) => each.toLowerCase() === name?.toLowerCase()));
    return known.length > 0 && known.every((each) => each !== undefined)
      ? platformSet(...known)
      : this.#computed(EVERY_PLATFORM);
  }

  /** A permission with lists of texts for its scope: `permission_scoped("fs:scope", vec!["/a"], vec![])`. */
  scoped({ inside }: RustCall): PermissionEntry[] {
    const [id, allow, deny] = argumentsIn(this.#source, inside);
    const name = id && literalOf(this.#source, id);
    const scope = { allow: this.#entries(allow), deny: this.#entries(deny) };
    if (name === undefined) return this.#computed([]);
    return [{ id: name.value, at: this.#pattern(name).at, scope }];
  }

  #entries(range: Range | undefined): Scope["allow"] {
    const texts = range && literalsOf(this.#source, range);
    return (
      texts?.map((literal) => ({ value: literal.value, at: this.#pattern(literal).at })) ?? this.#computed([])
    );
  }

  #pattern({ value, start, end }: Literal): Pattern {
    return { text: value, at: this.#place(start, end) };
  }

  #text({ start, end }: Range): string {
    return this.#source.code.slice(start, end).trim();
  }

  #computed<T>(otherwise: T): T {
    this.isLiteral = false;
    return otherwise;
  }
}
