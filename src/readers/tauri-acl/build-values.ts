import type { Place } from "../../domain/place.ts";
import type { Expression } from "../../formats/rust/expression.ts";
import {
  chainOf,
  type TextLiteral,
  textOf,
  textsOf,
  withoutConversions,
} from "../../formats/rust/literals.ts";
import type { Span } from "../../formats/rust/stretch.ts";
import type { BuildNames } from "./build-names.ts";
import type { DeclaredMember } from "./manifest.ts";

/** A text in the build script, and its place. */
export type Given = Readonly<{ name: string; at: Place }>;

/** What the script declares of the app's own commands. */
export type AppValue = Readonly<{
  kind: "app";
  commands: readonly DeclaredMember[];
  permissionsPattern: string | undefined;
}>;

/** A plugin that the app declares inside itself: its commands, and its default if the script gives one. */
export type PluginValue = Readonly<{
  kind: "plugin";
  commands: readonly DeclaredMember[];
  /** Null means all of its commands. */
  default: readonly DeclaredMember[] | null | undefined;
  permissionsPattern: string | undefined;
}>;

export type ContextValue = Readonly<{
  kind: "context";
  capabilities: readonly Given[];
  configuration: Given | null;
}>;

export type AttributesValue = Readonly<{
  kind: "attributes";
  capabilitiesPattern: string | undefined;
  configuration: Given | null;
  app: AppValue;
  plugins: ReadonlyMap<string, PluginValue>;
  context: ContextValue | null;
}>;

/** The value of an expression in a build script, if it says something about permissions. `other` says nothing about them. */
export type BuildValue =
  | AppValue
  | PluginValue
  | ContextValue
  | AttributesValue
  | Readonly<{ kind: "other" }>;

const APP: AppValue = { kind: "app", commands: [], permissionsPattern: undefined };
const PLUGIN: PluginValue = {
  kind: "plugin",
  commands: [],
  default: undefined,
  permissionsPattern: undefined,
};
const CONTEXT: ContextValue = { kind: "context", capabilities: [], configuration: null };
/** The attributes that `build()` uses. */
export const ATTRIBUTES: AttributesValue = {
  kind: "attributes",
  capabilitiesPattern: undefined,
  configuration: null,
  app: APP,
  plugins: new Map(),
  context: null,
};

const MADE: Readonly<Record<string, BuildValue>> = {
  "AppManifest::new": APP,
  "AppManifest::default": APP,
  "Attributes::new": ATTRIBUTES,
  "Attributes::default": ATTRIBUTES,
  "CodegenContext::new": CONTEXT,
  "CodegenContext::default": CONTEXT,
  "InlinedPlugin::new": PLUGIN,
  "InlinedPlugin::default": PLUGIN,
  "WindowsAttributes::new": { kind: "other" },
  "WindowsAttributes::new_without_app_manifest": { kind: "other" },
  "WindowsAttributes::default": { kind: "other" },
};

/** What is needed to read an expression: the meaning of its names, and its place. */
export type BuildScope = Readonly<{
  names: BuildNames;
  placeOf(span: Span): Place;
  /** The value of a variable, a constant or a function without parameters; null where we can't follow it. */
  valueOf(expression: Expression): BuildValue | null;
  /** The expression that a constant or a variable is; the expression itself where it is none. */
  written(expression: Expression): Expression;
}>;

/**
 * Follows an expression; null where that isn't possible. If a method is called twice, the last call counts, as in tauri-build.
 * Plugins are kept by name, and capabilities are added up. Source: tauri-build's `lib.rs`, `acl.rs` and
 * `codegen/context.rs`, tried with 2.7.4.
 */
export function buildValue(expression: Expression, scope: BuildScope): BuildValue | null {
  const { root, methods } = chainOf(expression);
  const name = root.kind === "call" ? (scope.names(root.path) ?? "") : "";
  const made = Object.hasOwn(MADE, name) ? MADE[name] : undefined;
  let value =
    made !== undefined && root.kind === "call" && root.arguments.length === 0 ? made : scope.valueOf(root);
  for (const { name, arguments: given } of methods) value = value && called(value, name, given, scope);
  return value;
}

/** A value after one of its methods; null where we can't follow the method. */
function called(
  value: BuildValue,
  method: string,
  given: readonly Expression[],
  scope: BuildScope,
): BuildValue | null {
  if (method === "clone" && given.length === 0) return value;
  switch (value.kind) {
    case "app":
      return declaring(value, method, given, scope);
    case "plugin":
      return method === "default_permission"
        ? withDefault(value, given, scope)
        : declaring(value, method, given, scope);
    case "context":
      return context(value, method, given, scope);
    case "attributes":
      return attributes(value, method, given, scope);
    case "other":
      return value;
  }
}

function declaring<T extends AppValue | PluginValue>(
  value: T,
  method: string,
  [only, ...others]: readonly Expression[],
  scope: BuildScope,
): T | null {
  if (only === undefined || others.length > 0) return null;
  const texts = method === "commands" ? textsOf(scope.written(only)) : undefined;
  if (texts !== undefined) return { ...value, commands: texts.map((text) => given(text, scope)) };
  const pattern = method === "permissions_path_pattern" ? textOf(scope.written(only)) : undefined;
  return pattern === undefined ? null : { ...value, permissionsPattern: pattern.value };
}

/** `DefaultPermissionRule::AllowAllCommands`, or `DefaultPermissionRule::Allow(vec![…])`. */
function withDefault(
  value: PluginValue,
  [only, ...others]: readonly Expression[],
  scope: BuildScope,
): PluginValue | null {
  if (only === undefined || others.length > 0) return null;
  const rule = scope.written(only);
  const name = rule.kind === "name" || rule.kind === "call" ? scope.names(rule.path) : null;
  if (rule.kind === "name" && name === "DefaultPermissionRule::AllowAllCommands")
    return { ...value, default: null };
  const [list, ...rest] = rule.kind === "call" ? rule.arguments : [];
  const texts = list === undefined ? undefined : textsOf(scope.written(list));
  if (name !== "DefaultPermissionRule::Allow" || texts === undefined || rest.length > 0) return null;
  return { ...value, default: texts.map((text) => given(text, scope)) };
}

function context(
  value: ContextValue,
  method: string,
  [only, ...others]: readonly Expression[],
  scope: BuildScope,
): ContextValue | null {
  if (only === undefined || others.length > 0) return null;
  if (method === "out_file") return value;
  const path = pathOf(only, scope);
  if (path === undefined) return null;
  if (method === "capability") return { ...value, capabilities: [...value.capabilities, path] };
  return method === "config_path" ? { ...value, configuration: path } : null;
}

function attributes(
  value: AttributesValue,
  method: string,
  arguments_: readonly Expression[],
  scope: BuildScope,
): AttributesValue | null {
  const [first, second, ...others] = arguments_;
  if (first === undefined || others.length > 0) return null;
  if (method === "plugin") return second === undefined ? null : withPlugin(value, first, second, scope);
  if (second !== undefined) return null;
  if (method === "windows_attributes") return value;
  if (method === "plugins") return withPlugins(value, scope.written(first), scope);
  if (method === "capabilities_path_pattern") {
    const pattern = textOf(scope.written(first));
    return pattern === undefined ? null : { ...value, capabilitiesPattern: pattern.value };
  }
  if (method === "config_path") {
    const path = pathOf(first, scope);
    return path === undefined ? null : { ...value, configuration: path };
  }
  const inner = buildValue(first, scope);
  if (method === "app_manifest" && inner?.kind === "app") return { ...value, app: inner };
  return method === "codegen" && inner?.kind === "context" ? { ...value, context: inner } : null;
}

/** More inlined plugins than any app has. */
const MOST_PLUGINS = 100;

function withPlugin(
  value: AttributesValue,
  name: Expression,
  plugin: Expression,
  scope: BuildScope,
): AttributesValue | null {
  if (value.plugins.size >= MOST_PLUGINS) return null;
  const [text, inner] = [textOf(scope.written(name)), buildValue(plugin, scope)];
  if (text === undefined || inner?.kind !== "plugin") return null;
  return { ...value, plugins: new Map([...value.plugins, [text.value, inner]]) };
}

/** `[("a", InlinedPlugin::new())]`. */
function withPlugins(value: AttributesValue, list: Expression, scope: BuildScope): AttributesValue | null {
  if (list.kind !== "list") return null;
  let result: AttributesValue | null = value;
  for (const item of list.items) {
    const [name, plugin, ...others] = item.kind === "tuple" ? item.items : [];
    if (name === undefined || plugin === undefined || others.length > 0) return null;
    result = result && withPlugin(result, name, plugin, scope);
  }
  return result;
}

/** `"a.json"`, `Path::new("a.json")`, `PathBuf::from("a.json")`. */
function pathOf(expression: Expression, scope: BuildScope): Given | undefined {
  const found = withoutConversions(scope.written(expression));
  const isPath =
    found.kind === "call" && /^(?:Path::new|PathBuf::from)$/.test(found.path.slice(-2).join("::"));
  const text = textOf(isPath ? found.arguments[0] : found);
  return text && given(text, scope);
}

function given({ value, span }: TextLiteral, { placeOf }: BuildScope): Given {
  return { name: value, at: placeOf(span) };
}
