import type { InstallSetting } from "../../../domain/install-policy.ts";
import { INSTALLERS, type Installer } from "../../../domain/manager.ts";
import { asString, member, pick, type StringValue, type Value } from "../../../formats/value.ts";
import { inOneLine } from "./said.ts";

/** The managers that a manifest names: in `packageManager`, which corepack and most managers read, or in `devEngines`. */
export function managersNamed(manifest: Value | undefined): readonly Installer[] {
  const [named] = (asString(member(manifest, "packageManager")) ?? "").split("@");
  const demanded = enginesIn(manifest, "packageManager").map((engine) => asString(member(engine, "name")));
  return INSTALLERS.filter((each) => each === named || demanded.includes(each));
}

/** What a manifest says of the manager and of the runtime that it brings along. */
export function managerSettings(manifest: Value | undefined): InstallSetting[] {
  const manager = member(manifest, "packageManager");
  return [
    ...(manager?.kind === "string" ? ofManager(manager) : []),
    ...enginesIn(manifest, "runtime").flatMap(downloadedRuntime),
  ];
}

/** A manager that corepack downloads from an address, or from the registry by a hash. */
function ofManager({ value, at }: StringValue): InstallSetting[] {
  const common = {
    written: `packageManager ${JSON.stringify(value)}`,
    from: "package.json",
    of: null,
    at,
  } as const;
  if (value.includes(":"))
    return [{ ...common, name: "package-manager", value, effect: "other", decides: "code" }];
  if (!value.includes("+")) return [];
  return [{ ...common, name: "package-manager-hash", value, effect: "less", decides: "guard" }];
}

/** pnpm fetches the runtime itself and starts scripts with it. Which release of it changes with every update. */
function downloadedRuntime(engine: Value): InstallSetting[] {
  const [name, onFail] = ["name", "onFail"].map((key) => asString(member(engine, key)));
  if (name === undefined || onFail !== "download") return [];
  const written = `devEngines.runtime ${inOneLine(engine)}`;
  const what = { name: "runtime", value: name, of: null, written, at: engine.at };
  return [{ ...what, from: "package.json", effect: "other", decides: "code" }];
}

/** One, or a list of them. */
function enginesIn(manifest: Value | undefined, kind: string): readonly Value[] {
  const engines = pick(manifest, "devEngines", kind);
  if (engines?.kind === "array") return engines.items;
  return engines === undefined ? [] : [engines];
}
