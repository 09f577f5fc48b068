import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Tree } from "../../src/domain/tree.ts";

/** An audit that tells of a line, and how grave it is; as zizmor names both. */
export type ZizmorFinding = Readonly<{ audit: string; severity: string; text: string }>;

type Printed = readonly Readonly<{
  ident: string;
  determinations: Readonly<{ severity: string }>;
  locations: readonly Readonly<{
    symbolic: Readonly<{ kind: string; key: Readonly<{ Local?: Readonly<{ verbatim_path: string }> }> }>;
    concrete: Readonly<{ feature: string }>;
  }>[];
}>[];

/** What zizmor tells of head's workflows and actions, less what it tells of the same text in the same file of base. */
export async function newOfZizmor(
  zizmor: string,
  folder: string,
  base: Tree,
  head: Tree,
): Promise<ZizmorFinding[]> {
  const before = Map.groupBy(await findingsIn(zizmor, folder, base), keyOf);
  return (await findingsIn(zizmor, folder, head)).filter(
    (finding) => before.get(keyOf(finding))?.pop() === undefined,
  );
}

type Told = ZizmorFinding & Readonly<{ path: string }>;

function keyOf({ audit, path, text }: Told): string {
  return JSON.stringify([audit, path, text]);
}

async function findingsIn(zizmor: string, folder: string, tree: Tree): Promise<Told[]> {
  rmSync(folder, { recursive: true, force: true });
  const { entries } = await tree.list();
  const wanted = entries.filter(({ path }) => WORKFLOW_OR_ACTION.test(path));
  if (wanted.length === 0) return [];
  const contents = await tree.read(wanted);
  for (const { path, id } of wanted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents.get(id) ?? "");
  }
  const args = ["--offline", "--no-config", "--no-ignores", "--no-exit-codes", "--quiet"];
  const printed = execFileSync(zizmor, [...args, "--collect=all", "--format=json-v1", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const findings: Printed = JSON.parse(printed);
  return findings.map(({ ident: audit, determinations: { severity }, locations }) => {
    const at = locations.find(({ symbolic }) => symbolic.kind === "Primary") ?? locations[0];
    const path = at?.symbolic.key.Local?.verbatim_path ?? "";
    return { audit, severity, path, text: at?.concrete.feature ?? "" };
  });
}

const WORKFLOW_OR_ACTION = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/;
