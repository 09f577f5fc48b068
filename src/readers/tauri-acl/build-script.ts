import { type Gap, gapAt } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code as quoted } from "../../domain/sentence.ts";
import { placesIn } from "../../formats/lines.ts";
import {
  argumentsIn,
  callsOf,
  chainFrom,
  literalOf,
  literalsOf,
  type RustCall,
  type RustSource,
  rustSource,
} from "../../formats/rust-calls.ts";
import type { SourceFile } from "../../formats/value.ts";
import { joined } from "../../tauri/project.ts";
import type { DeclaredMember } from "./manifest.ts";
import type { NamedFile } from "./rust-capabilities.ts";

/** What the app's `build.rs` says about permissions, read as text: it is never run. */
export type BuildScriptRead = Readonly<{
  /** `Attributes::capabilities_path_pattern("…")`: where capabilities are, instead of `./capabilities`. */
  capabilitiesPattern: string | undefined;
  /** `CodegenContext::capability("…")`: files that are capabilities whatever the configuration lists. */
  capabilityFiles: readonly NamedFile[];
  app: Readonly<{ commands: readonly DeclaredMember[]; permissionsPattern: string | undefined }>;
  plugins: ReadonlyMap<string, InlinedPlugin>;
  gaps: readonly Gap[];
}>;

/** A plugin that the app declares inside of itself: its commands, its default where the script gives one. */
export type InlinedPlugin = Readonly<{
  commands: readonly DeclaredMember[];
  default: readonly DeclaredMember[] | undefined;
  permissionsPattern: string | undefined;
}>;

/** Declarations that can't be followed and are named one by one. */
const MOST_GAPS = 20;

/** More inlined plugins than any app has. */
const MOST_PLUGINS = 100;

export const NO_SCRIPT: BuildScriptRead = {
  capabilitiesPattern: undefined,
  capabilityFiles: [],
  app: { commands: [], permissionsPattern: undefined },
  plugins: new Map(),
  gaps: [],
};

/** Reads declarations whose arguments are literal, or a constant of the same file. One that is computed is a gap. */
export function readBuildScript(file: SourceFile | undefined, root: string): BuildScriptRead {
  return file === undefined ? NO_SCRIPT : new ScriptReader(file).read(root);
}

type NamedLiteral = Readonly<{ name: string; at: Place }>;

class ScriptReader {
  readonly #source: RustSource;
  readonly #place: ReturnType<typeof placesIn>;
  readonly #gaps: Gap[] = [];
  /** Calls that were understood: any other of the same name declares something in a way that can't be followed. */
  readonly #followed = new Set<number>();

  constructor(file: SourceFile) {
    this.#source = rustSource(file);
    this.#place = placesIn(file);
  }

  read(root: string): BuildScriptRead {
    const app = this.#appManifest();
    const plugins = this.#inlinedPlugins();
    const [capabilitiesPattern] = callsOf(this.#source, "capabilities_path_pattern").flatMap((call) =>
      this.#literal(call, "chooses for itself where capabilities are, and computes it"),
    );
    const capabilityFiles = callsOf(this.#source, "CodegenContext::(?:new|default)")
      .flatMap((made) => this.#chain(made))
      .filter(({ name }) => name === "capability")
      .flatMap((call) => this.#literal(call, "adds a capability, and computes where it is"))
      .map(({ name, at }) => ({ name, path: joined(root, name), at }));
    for (const name of ["commands", "permissions_path_pattern"]) {
      for (const call of callsOf(this.#source, name)) {
        if (!this.#followed.has(call.at))
          this.#unread(call, `calls ${quoted(name)} in a way that can't be followed`);
      }
    }
    return {
      capabilitiesPattern: capabilitiesPattern?.name,
      capabilityFiles,
      app,
      plugins,
      gaps: this.#gaps,
    };
  }

  #appManifest(): BuildScriptRead["app"] {
    const [made] = callsOf(this.#source, "AppManifest::(?:new|default)");
    return made === undefined ? NO_SCRIPT.app : this.#declared(this.#chain(made), "the app's");
  }

  #inlinedPlugins(): Map<string, InlinedPlugin> {
    const plugins = new Map<string, InlinedPlugin>();
    const names = new Map([...this.#source.strings.values()].map(({ value, end }) => [end, value] as const));
    for (const [i, made] of callsOf(this.#source, "InlinedPlugin::(?:new|default)").entries()) {
      if (i >= MOST_PLUGINS) {
        this.#unread(made, `declares more than ${MOST_PLUGINS} plugins; the rest of them was not read`);
        break;
      }
      const name = this.#nameBefore(made.at, names);
      const chain = this.#chain(made);
      if (name === undefined) {
        this.#unread(made, "computes the name of a plugin that it declares");
        for (const { at } of chain) this.#followed.add(at);
        continue;
      }
      const declared = this.#declared(chain, `the plugin ${quoted(name)}'s`);
      plugins.set(name, { ...declared, default: this.#defaultOf(chain, name, declared.commands) });
    }
    return plugins;
  }

  /** `commands` and `permissions_path_pattern` of the app's manifest or a plugin's. */
  #declared(chain: readonly RustCall[], whose: string): BuildScriptRead["app"] {
    const last = (name: string): RustCall | undefined => chain.findLast((call) => call.name === name);
    for (const { at } of chain) this.#followed.add(at);
    const [commands, pattern] = [last("commands"), last("permissions_path_pattern")];
    return {
      commands: commands === undefined ? [] : this.#list(commands, `computes the list of ${whose} commands`),
      permissionsPattern:
        pattern && this.#literal(pattern, `computes where ${whose} permissions are`)[0]?.name,
    };
  }

  /** Tauri only makes a default where the plugin has commands. */
  #defaultOf(
    chain: readonly RustCall[],
    plugin: string,
    commands: readonly DeclaredMember[],
  ): readonly DeclaredMember[] | undefined {
    const call = chain.findLast(({ name }) => name === "default_permission");
    if (call === undefined || commands.length === 0) return undefined;
    const text = this.#source.code.slice(call.inside.start, call.inside.end);
    if (/\bAllowAllCommands\s*,?\s*$/.test(text))
      return commands.map(({ name, at }) => ({ name: `allow-${name.replaceAll("_", "-")}`, at }));
    const [allow] = callsOf(this.#source, "Allow", call.inside);
    const what = `computes the default permissions of the plugin ${quoted(plugin)}`;
    if (allow !== undefined) return this.#list(allow, what);
    this.#unread(call, what);
    return undefined;
  }

  /** The methods called on what a constructor makes. */
  #chain({ inside }: RustCall): RustCall[] {
    return chainFrom(this.#source, inside.end + 1);
  }

  /** The literal before a plugin: `.plugin("auth", InlinedPlugin::new()…)`. */
  #nameBefore(offset: number, texts: ReadonlyMap<number, string>): string | undefined {
    const before = this.#source.code.slice(Math.max(0, offset - 400), offset);
    const between = /"(\s*,\s*(?:\w+\s*::\s*)*)$/.exec(before)?.[1];
    return between === undefined ? undefined : texts.get(offset - between.length);
  }

  #list(call: RustCall, what: string): NamedLiteral[] {
    const [list] = argumentsIn(this.#source, call.inside);
    const names = list && literalsOf(this.#source, list);
    if (names === undefined) {
      this.#unread(call, what);
      return [];
    }
    return names.map(({ value, start, end }) => ({ name: value, at: this.#place(start, end) }));
  }

  #literal(call: RustCall, what: string): NamedLiteral[] {
    const [argument] = argumentsIn(this.#source, call.inside);
    const literal = argument && literalOf(this.#source, argument);
    if (literal !== undefined) return [{ name: literal.value, at: this.#place(literal.start, literal.end) }];
    this.#unread(call, what);
    return [];
  }

  #unread({ at, inside }: RustCall, what: string): void {
    // One says it all: what is declared is not known.
    if (this.#gaps.length >= MOST_GAPS) return;
    const message = `The build script ${what}: it is never run here, so what it declares is not known. Write it as a list of texts.`;
    this.#gaps.push(gapAt(this.#place(at, inside.start), "dynamic", message));
  }
}
