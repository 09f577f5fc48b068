import type { Source } from "../../domain/source.ts";
import type { NpmrcSetting } from "../../formats/npmrc.ts";
import { member, plain, type Value } from "../../formats/value.ts";

/** What decides whether the install script of a package runs. */
export type Scripted = Readonly<{
  name: string;
  version: string;
  source: Source;
  /** Other names by which it is asked for. */
  names?: readonly string[];
}>;

/** An approval or a refusal: of all versions of a package, or of some. */
export type Approval = Readonly<{ name: string; versions: readonly string[] | "all"; allows: boolean }>;

/** npm's approvals. package.json wins over `.npmrc` if it has any. An unreadable key may name any package. */
export function npmApprovals(
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
): readonly Approval[] {
  const table = member(manifest, "allowScripts");
  const keys: [string, unknown][] =
    table?.kind === "object" && table.entries.size > 0
      ? [...table.entries].map(([key, { value }]) => [key, plain(value)])
      : (npmrc.find(({ name }) => name === "allow-scripts")?.values ?? []).flatMap((value) =>
          value.split(",").map((key): [string, unknown] => [key.trim(), true]),
        );
  return keys.flatMap(([key, value]) => {
    const approval = approvalOf(key);
    if (approval === undefined) return value === true ? [{ name: "*", versions: "all", allows: true }] : [];
    return typeof value === "boolean" ? [{ ...approval, allows: value }] : [];
  });
}

/** `name`, `name@*`, `name@1.0.0` or `name@1.0.0 || 1.1.0`; npm drops ranges and tags. */
function approvalOf(key: string): Omit<Approval, "allows"> | undefined {
  const [, name, rest = ""] = /^((?:@[^@/:\s]+\/)?[^@/:\s]+)(?:@([^:/]*))?$/.exec(key) ?? [];
  if (name === undefined || name === "*") return undefined;
  const versions = rest.split("||").map((version) => version.trim());
  return { name, versions: ["", "*"].includes(rest.trim()) ? "all" : versions };
}

/** Whether a package is approved. A refusal wins over an approval, with or without a version. */
export function isApproved({ name, version }: Scripted, approvals: readonly Approval[]): boolean {
  const said = approvals.filter((each) => {
    return [name, "*"].includes(each.name) && (each.versions === "all" || each.versions.includes(version));
  });
  return said.length > 0 && said.every(({ allows }) => allows);
}
