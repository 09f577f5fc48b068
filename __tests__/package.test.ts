import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";

const manifest: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

test("the package holds what a user needs and no more", () => {
  const [packed] = JSON.parse(npm("pack", "--dry-run", "--json", "--ignore-scripts"));
  const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
  const always = ["LICENSE", "README.md", "app.yml", "package.json"];
  const beside = paths.filter((path) => !path.startsWith("schemas/") && !path.startsWith("dist/"));
  const programs = paths.filter((path) => path.startsWith("dist/"));
  const actions = ["dist/action.js", "dist/proxy.js"];
  expect(beside).toEqual(always);
  // What the Action alone loads stays away.
  expect(programs).toEqual(inDist().filter((path) => !actions.includes(path)));
  expect(paths.filter((path) => path.startsWith("schemas/")).every((path) => path.endsWith(".json"))).toBe(
    true,
  );
});

test("installing it installs nothing else and runs nothing", () => {
  for (const field of ["dependencies", "optionalDependencies", "bundleDependencies"]) {
    expect(manifest).not.toHaveProperty(field);
  }
  // Only `toril serve` needs a package, and whoever wants that installs it.
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(
    Object.keys(manifest.peerDependenciesMeta ?? {}),
  );
  expect(manifest.peerDependenciesMeta).toEqual({ probot: { optional: true } });
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) {
    expect(manifest.scripts).not.toHaveProperty(script);
  }
});

function inDist(): string[] {
  return readdirSync(join(ROOT, "dist"))
    .map((name) => `dist/${name}`)
    .sort();
}

function npm(...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
}
