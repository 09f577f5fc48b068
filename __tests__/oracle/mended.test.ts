import { describe, expect, test } from "vitest";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { plenty } from "../work.ts";
import { invoke } from "./probes.ts";
import { subject, torilSays } from "./questions.ts";

/** What released Tauris answered otherwise than Toril once. A new one begins as `test.fails`, until it is mended. */
describe("was answered otherwise", () => {
  const PAGE = { window: "main", webview: "main", origin: "local" };
  const LOCATION = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
  const THREE = "3.0.0-alpha.5";

  const app = (permission: string, build: string, own: string, tauri = THREE, more = {}) => {
    const capability = { identifier: "main", windows: ["main"], permissions: [permission] };
    const files = {
      [LOCATION.config]: '{ "app": {} }',
      "src-tauri/build.rs": `use tauri_build::*;\nfn main() { try_build(Attributes::new()${build}).unwrap(); }`,
      "src-tauri/capabilities/main.json": JSON.stringify(capability),
      ...more,
      ...(own !== "" && { "src-tauri/permissions/own.toml": own }),
    };
    return subject(LOCATION, files, tauri);
  };
  const declaring = '.app_manifest(AppManifest::new().commands(&["greet", "save_all"]))';

  test("a wildcard of a plugin that the app declares inside of itself does not build", () => {
    const plugin = '.plugin("inside", InlinedPlugin::new().commands(&["look"]))';
    expect(app("inside:allow-*", plugin, "").gaps).not.toEqual([]);
  });

  test("Tauri 3's allow-* takes in a command that only a permission of the app names", () => {
    const own = '[[permission]]\nidentifier = "allow-hidden"\ncommands.allow = ["hidden"]\n';
    expect(torilSays(app("allow-*", declaring, own), invoke(PAGE, "hidden"), "linux")).toBe(true);
  });

  test("inside of a set Tauri 3 takes a set before a permission that is made on demand", () => {
    const set = (name: string, member: string) =>
      `[[set]]\nidentifier = "${name}"\ndescription = ""\npermissions = ["${member}"]\n`;
    const own = set("mine", "allow-greet") + set("allow-greet", "allow-save-all");
    expect(torilSays(app("mine", declaring, own), invoke(PAGE, "save_all"), "linux")).toBe(true);
  });

  /** Of a permission that the app declares, and Tauri refuses for its name. */
  const NAMES: readonly (readonly [name: string, tauri: string])[] = [
    ["my-", "2.12.5"],
    ["my-*", "2.12.5"],
    ["a".repeat(117), "2.12.5"],
    ["my--own", "2.0.6"],
  ];
  const named = (name: string) => `[[permission]]\nidentifier = "${name}"\ncommands.allow = ["x"]\n`;

  test.each(NAMES)("a capability that names %s does not build with Tauri %s", (name, tauri) => {
    expect(app(name, "", named(name), tauri).gaps).not.toEqual([]);
  });

  test.each(NAMES.slice(1, 2))("nor does a set that names %s with Tauri %s", (name, tauri) => {
    const set = `[[set]]\nidentifier = "mine"\ndescription = ""\npermissions = ["${name}"]\n`;
    expect(app("mine", "", set + named(name), tauri).gaps).not.toEqual([]);
  });

  test("a file of Tauri 3 whose commands are no list does not build", () => {
    expect(app("x", "", `commands = "y"\n${named("x")}`).gaps).not.toEqual([]);
  });

  test("a command that a plugin of the app's own does not declare has no permission", () => {
    const plugin = '.plugin("inside", InlinedPlugin::new().commands(&["look"]))';
    expect(app("inside:allow-listen", plugin, "").gaps).not.toEqual([]);
  });

  test("a denial of every command of a plugin that goes is something new", () => {
    const plugin = '.plugin("inside", InlinedPlugin::new())';
    const deny = '[[permission]]\nidentifier = "starless"\ncommands.deny = ["*"]\n';
    const both = '[[set]]\nidentifier = "both"\ndescription = ""\npermissions = ["look", "starless"]\n';
    const files = {
      "src-tauri/permissions/inside/all.toml": named("x").replaceAll('"x"', '"look"') + deny + both,
    };
    const [base, head] = ["both", "look"].map((id) => app(`inside:${id}`, plugin, "", THREE, files));
    const { changes } = ipcComparison.compare(base?.grants ?? [], head?.grants ?? [], plenty());
    expect(changes.filter(({ direction }) => direction === "widened")).not.toEqual([]);
  });

  test("before Tauri 2.12 a path is never matched where the scheme is none of the web's", () => {
    const capability = { identifier: "sites", windows: ["*"], permissions: ["x"] };
    const remote = { local: false, remote: { urls: ["custom://a.example/*"] } };
    const files = { "src-tauri/capabilities/sites.json": JSON.stringify({ ...capability, ...remote }) };
    const call = invoke({ ...PAGE, origin: "custom://a.example/page" }, "x");
    expect(torilSays(app("x", "", named("x"), "2.11.5", files), call, "linux")).toBe(false);
  });
});
