import type { Pattern } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import type { Expression } from "../../formats/rust/expression.ts";
import { chainOf, type TextLiteral, textOf, textsOf } from "../../formats/rust/literals.ts";
import type { Span } from "../../formats/rust/stretch.ts";
import type { Capability, PermissionEntry } from "./capabilities.ts";
import type { DeclaredEntry } from "./manifest.ts";

/**
 * Reads `CapabilityBuilder::new("…").window("…").permission("…")`, if every argument is a literal. Undefined where an argument is
 * computed, or where it is no such chain. Source: `tauri/src/ipc/capability_builder.rs`.
 */
export function builtCapability(
  expression: Expression,
  placeOf: (span: Span) => Place,
): Capability | undefined {
  const { root, methods } = chainOf(expression);
  if (root.kind !== "call" || root.path.slice(-2).join("::") !== "CapabilityBuilder::new") return undefined;
  const reader = new Arguments(placeOf);
  const [identifier] = reader.texts(root.arguments);
  if (identifier === undefined) return undefined;
  const windows: Pattern[] = [];
  const webviews: Pattern[] = [];
  const remote: Pattern[] = [];
  const permissions: PermissionEntry[] = [];
  let local = true;
  let platforms: PlatformSet | null = null;
  for (const { name, arguments: given } of methods) {
    switch (name) {
      case "window":
      case "windows":
        windows.push(...reader.texts(given));
        break;
      case "webview":
      case "webviews":
        webviews.push(...reader.texts(given));
        break;
      case "remote":
        remote.push(...reader.texts(given));
        break;
      case "permission":
        permissions.push(...reader.texts(given).map(({ text, at }) => ({ id: text, at, scope: null })));
        break;
      case "permission_scoped":
        permissions.push(...reader.scoped(given));
        break;
      case "local":
        local = reader.boolean(given);
        break;
      case "platform":
      case "platforms":
        platforms = (platforms ?? NO_PLATFORM) | reader.platforms(given);
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
    only: null,
  };
}

/** Reads the arguments of one call after another, and remembers whether any wasn't a literal. */
class Arguments {
  isLiteral = true;
  readonly #placeOf: (span: Span) => Place;

  constructor(placeOf: (span: Span) => Place) {
    this.#placeOf = placeOf;
  }

  /** One text, or a list of them. */
  texts([only, ...others]: readonly Expression[]): Pattern[] {
    const one = textOf(only);
    const many = one === undefined ? textsOf(only) : [one];
    if (many === undefined || others.length > 0) return this.#computed([]);
    return many.map((text) => this.#pattern(text));
  }

  boolean([only, ...others]: readonly Expression[]): boolean {
    return only?.kind === "boolean" && others.length === 0 ? only.value : this.#computed(true);
  }

  /** `Target::Windows`, or a list of such names. */
  platforms([only, ...others]: readonly Expression[]): PlatformSet {
    const items = only?.kind === "list" ? only.items : only === undefined ? [] : [only];
    const known = items.map((item) => {
      const [type, name] = item.kind === "name" ? item.path.slice(-2) : [];
      return type === "Target"
        ? PLATFORMS.find((each) => each.toLowerCase() === name?.toLowerCase())
        : undefined;
    });
    return known.length > 0 && others.length === 0 && known.every((each) => each !== undefined)
      ? platformSet(...known)
      : this.#computed(EVERY_PLATFORM);
  }

  /** A permission with a scope as lists of texts: `permission_scoped("fs:scope", vec!["/a"], vec![])`. */
  scoped([id, allow, deny, ...others]: readonly Expression[]): PermissionEntry[] {
    const name = textOf(id);
    if (name === undefined || others.length > 0) return this.#computed([]);
    const { text, at } = this.#pattern(name);
    return [{ id: text, at, scope: { allow: this.#entries(allow), deny: this.#entries(deny) } }];
  }

  #entries(list: Expression | undefined): readonly DeclaredEntry[] {
    const texts = textsOf(list);
    return texts?.map((each) => ({ value: each.value, at: this.#placeOf(each.span) })) ?? this.#computed([]);
  }

  #pattern({ value, span }: TextLiteral): Pattern {
    return { text: value, at: this.#placeOf(span) };
  }

  #computed<T>(otherwise: T): T {
    this.isLiteral = false;
    return otherwise;
  }
}
