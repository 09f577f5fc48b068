import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, plain, type Value } from "../../formats/value.ts";
import { isHarmlessFlag } from "../../tauri/cargo/compiler-flag.ts";
import { CONFIG_FILES } from "../../tauri/cargo/config.ts";
import { membersOf } from "../../tauri/cargo/manifest.ts";
import { pathsOfFlag, rustFlags } from "../../tauri/cargo/rustflags.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { arePaths, isReadSource } from "./source-settings.ts";

/** A setting of cargo that no other reader follows, as written. */
type Setting = Readonly<{ name: string; value: Value }>;

/**
 * Gaps for settings of cargo that replace a program of the build, or say of sources what isn't followed; and for everything that an included
 * file sets, since no reviewer would take it for settings of cargo.
 */
export function settingGaps(project: Project): Gap[] {
  const { settings } = cargoWorkspace(project.location.root, project.files);
  return settings.flatMap((config) => {
    const replacing = [...replacingIn(config), ...unreadSources(config, settings)].map((setting) =>
      replacingGap(setting, project),
    );
    return replacing.length > 0 || !isIncluded(config) ? replacing : includedGap(config);
  });
}

/** Files of this repository that such settings name, flags of the compiler among them. They may change while the settings stay. */
export function programsOfSettings({ location, files }: Project): ReadonlySet<string> {
  const { settings } = cargoWorkspace(location.root, files);
  const named = settings.flatMap(replacingIn).flatMap(({ value }) => placesOf(value));
  const flags = PLATFORMS.flatMap((platform) => rustFlags(location.root, files, platform));
  const ofFlags = flags.filter((flag) => !isHarmlessFlag(flag));
  return new Set([...named, ...ofFlags.flatMap((flag) => pathsOfFlag(flag, location.root))]);
}

const OF_BUILD = ["rustc", "rustc-wrapper", "rustc-workspace-wrapper"];
const OF_TARGET = ["linker", "runner"];
const OF_SOURCES = ["registry", "credential-alias"];
/** Who stands between cargo and the registry, and whom it believes to be one. */
const OF_HTTP = ["proxy", "cainfo", "proxy-cainfo"];

/** Variables by which build scripts and compilers find programs to run, or libraries to load. */
const NAMES_PROGRAM =
  /^(?:(?:TARGET_|HOST_)?(?:CC|CXX|AR|LD|RANLIB|NVCC)(?:_.*)?|CMAKE.*|MAKE|PERL|PYTHON.*|PKG_CONFIG.*|PROTOC|LLVM_CONFIG_PATH|LIBCLANG_PATH|CARGO.*|RUSTC.*|RUSTUP_.*|RUSTFLAGS|PATH|PATHEXT|COMSPEC|SHELL|LD_.*|DYLD_.*|NODE.*|GIT_.*)$/i;

function replacingIn(config: Value): Setting[] {
  const of = (owner: Value | undefined, prefix: string, names: readonly string[]): Setting[] =>
    names.flatMap((name) => {
      const value = member(owner, name);
      return value === undefined ? [] : [{ name: `${prefix}${name}`, value }];
    });
  // `[target.TRIPLE.NAME]` stands for what the build script of the crate that links NAME would say; the script doesn't run.
  const answers = membersOf(member(config, "target")).flatMap(([target, table]) =>
    membersOf(table)
      .filter(([name, value]) => value.kind === "object" && !OF_TARGET.includes(name))
      .map(([name, value]) => ({ name: `target.${target}.${name}`, value })),
  );
  const variables = membersOf(member(config, "env"))
    .filter(([name]) => NAMES_PROGRAM.test(name))
    .map(([name, value]) => ({ name: `env.${name}`, value }));
  return [
    ...of(member(config, "build"), "build.", OF_BUILD),
    ...["target", "host"].flatMap((table) =>
      membersOf(member(config, table)).flatMap(([name, each]) => of(each, `${table}.${name}.`, OF_TARGET)),
    ),
    ...of(config, "", OF_SOURCES),
    ...of(member(config, "http"), "http.", OF_HTTP),
    ...answers,
    ...variables,
  ];
}

/** What tables of sources and registries hold beside what is told of them: tokens, what nothing takes, what is no text. */
function unreadSources(config: Value, settings: readonly Value[]): Setting[] {
  const isRead = isReadSource(settings);
  const paths = arePaths(config) ? undefined : member(config, "paths");
  const tables = ["source", "registries"].flatMap((table) => {
    const value = member(config, table);
    if (value === undefined || value.kind !== "object")
      return value === undefined ? [] : [{ name: table, value }];
    return membersOf(value).flatMap(([name, each]) => {
      const said = `${table}.${name}`;
      if (table === "source" || each.kind !== "object")
        return isRead(table, name, "") ? [] : [{ name: said, value: each }];
      const left = membersOf(each).filter(([key]) => !isRead(table, name, key) && key !== "protocol");
      return left.map(([key, one]) => ({ name: `${said}.${key}`, value: one }));
    });
  });
  return [...(paths === undefined ? [] : [{ name: "paths", value: paths }]), ...tables];
}

function replacingGap({ name, value }: Setting, { contents }: Project): Gap {
  const there = placesOf(value).map((path) => contents.at(path));
  const message = `${code(name)} in cargo's settings replaces a program that builds run, or the place that crates come from: what is built with it isn't known. Look at what it names, or take it away.`;
  return gapAt(value.at, {
    kind: "not-checked",
    rests: wordsOf("setting of cargo", name, plain(value), there),
    message,
  });
}

/** The paths in a setting. Cargo resolves them from the folder that holds `.cargo`. */
function placesOf(value: Value): string[] {
  const folder = folderOf(folderOf(value.at.path));
  return [value, member(value, "value"), ...itemsOf(value)].flatMap((each) => {
    const text = asString(each)?.split(" ")[0];
    return text === undefined || text === "" ? [] : (joined(folder, text) ?? []);
  });
}

function isIncluded({ at: { path } }: Value): boolean {
  return !CONFIG_FILES.some((name) => path === name || path.endsWith(`/${name}`));
}

/** Settings that choose no program and don't affect what is built; and settings that are judged elsewhere. */
const HARMLESS = ["term", "future-incompat-report", "cargo-new", "doc", "install", "cache"];
const JUDGED = ["env", "include", "patch", "paths", "profile", "registries", "source"];
const HARMLESS_OF_BUILD = ["jobs", "incremental", "target-dir", "build-dir"];

function includedGap(config: Value): Gap[] {
  const left = membersOf(config).flatMap(([name, value]) => {
    if (HARMLESS.includes(name) || JUDGED.includes(name)) return [];
    if (name !== "build") return [[name, plain(value)]];
    const of = membersOf(value).filter(([key]) => !HARMLESS_OF_BUILD.includes(key));
    return of.map(([key, each]) => [`build.${key}`, plain(each)]);
  });
  if (left.length === 0) return [];
  const message = `${code(config.at.path)} is settings of cargo, which another file includes: not all that they set for the build is judged. Look at what changed, or write them in place.`;
  return [gapAt(config.at, { kind: "not-checked", rests: wordsOf("included settings", left), message })];
}
