import { archiveOf } from "../../__tests__/packages/archives.ts";

/** A package of ours: what its archive says, and what the registry says of it where that differs. */
export type ScratchPackage = Readonly<{
  name: string;
  manifest: Readonly<Record<string, unknown>>;
  /** Other files of the archive, by their paths below its folder. */
  files?: Readonly<Record<string, string>>;
  /** Fields by which the registry's record differs from the archive's own manifest. */
  listed?: Readonly<Record<string, unknown>>;
}>;

/** A script that leaves a file of this name where the run looks. */
export function marking(name: string): string {
  return `node -e "require('fs').writeFileSync(process.env.TORIL_MARKS + '/${name}', '')"`;
}

function scripted(script: string, more: Partial<ScratchPackage> = {}): ScratchPackage {
  const name = `has-${script}`;
  return { name, manifest: { scripts: { [script]: marking(name) } }, ...more };
}

const GYP = { "binding.gyp": "{}" };
const INNER = {
  "node_modules/inner/package.json": JSON.stringify({
    ...{ name: "inner", version: "1.0.0" },
    scripts: { postinstall: marking("inner") },
  }),
};

/** Every way of npm's to run code at installation, and what only looks like one. */
export const PACKAGES: readonly ScratchPackage[] = [
  ...["preinstall", "install", "postinstall", "prepare", "prepublish", "prepack", "test"].map((script) =>
    scripted(script),
  ),
  { name: "has-nothing", manifest: {} },
  { name: "has-empty", manifest: { scripts: { postinstall: "" } } },
  {
    name: "gyp",
    manifest: {},
    files: GYP,
    listed: { scripts: { install: "node-gyp rebuild" }, gypfile: true },
  },
  { name: "gyp-below", manifest: {}, files: { "src/binding.gyp": "{}" } },
  { name: "gyp-unlisted", manifest: {}, files: GYP },
  { name: "gyp-off", manifest: { gypfile: false }, files: GYP },
  { name: "gyp-own", manifest: { scripts: { install: marking("gyp-own") } }, files: GYP },
  { name: "hidden", manifest: { scripts: { postinstall: marking("hidden") } }, listed: { scripts: {} } },
  { name: "boasted", manifest: {}, listed: { scripts: { postinstall: marking("boasted") } } },
  {
    name: "bundles",
    manifest: { dependencies: { inner: "1.0.0" }, bundleDependencies: ["inner"] },
    files: INNER,
  },
  { name: "@scope/has-install", manifest: { scripts: { install: marking("@scope+has-install") } } },
];

/** The name of the mark that a package leaves, bundled ones too. */
export function markOf(name: string): string {
  return name.replace("/", "+");
}

/** The archive as the registry serves it. */
export function archiveFor({ name, manifest, files = {} }: ScratchPackage): Promise<Buffer> {
  const text = JSON.stringify({ name, version: "1.0.0", ...manifest });
  return archiveOf(
    Object.entries({ "package.json": text, ...files }).map(([path, content]) => ({
      header: { name: `package/${path}` },
      text: content,
    })),
  );
}
