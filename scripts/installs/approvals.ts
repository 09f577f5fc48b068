/** How a project says whose scripts may run: files of its own, and fields of its package.json. */
export type Approval = Readonly<{
  name: string;
  files: Readonly<Record<string, string>>;
  manifest: Readonly<Record<string, unknown>>;
}>;

const SETTINGS = "pnpm-workspace.yaml";

/** The same in `pnpm-workspace.yaml` and in the table `pnpm` of package.json. */
function bothWays(name: string, key: string, value: unknown): Approval[] {
  // pnpm 9 wants packages in it. YAML is a superset of JSON.
  const text = `packages: ["."]\n${key}: ${JSON.stringify(value)}\n`;
  return [
    { name: `${name}, in package.json`, files: {}, manifest: { pnpm: { [key]: value } } },
    {
      name: `${name}, in ${SETTINGS}`,
      files: { [SETTINGS]: text },
      manifest: {},
    },
  ];
}

export const APPROVING: Readonly<Record<"pnpm" | "bun", readonly Approval[]>> = {
  pnpm: [
    { name: "defaults", files: {}, manifest: {} },
    ...bothWays("only two", "onlyBuiltDependencies", ["has-install", "gyp"]),
    ...bothWays("never one", "neverBuiltDependencies", ["has-install"]),
    ...bothWays("never none", "neverBuiltDependencies", []),
    ...bothWays("ignored one", "ignoredBuiltDependencies", ["has-install"]),
    ...bothWays("two allowed, one not", "allowBuilds", {
      "has-install": true,
      "has-preinstall@1.0.0": true,
      "has-postinstall": false,
    }),
    ...bothWays("all", "dangerouslyAllowAllBuilds", true),
    { name: "ignore-scripts in .npmrc", files: { ".npmrc": "ignore-scripts=true\n" }, manifest: {} },
  ],
  bun: [
    { name: "defaults", files: {}, manifest: {} },
    { name: "two trusted", files: {}, manifest: { trustedDependencies: ["has-install", "gyp"] } },
    { name: "none trusted", files: {}, manifest: { trustedDependencies: [] } },
    {
      name: "ignoreScripts",
      files: { "bunfig.toml": "[install]\nignoreScripts = true\n" },
      manifest: { trustedDependencies: ["has-install"] },
    },
  ],
};
