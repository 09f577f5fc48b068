import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Manifest = Readonly<{
  name: string;
  version: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}>;

/** A project of ours that managers lock. All that it asks for is pinned: what that asks for is as of the day. */
export type ScratchProject = Readonly<{
  name: string;
  /** Manifests by their folders, "" for the top. */
  manifests: Readonly<Record<string, Manifest>>;
  /** Versions that are forced upon whoever asks for these names. */
  forced?: Readonly<Record<string, string>>;
  /** Folders beside the project's own that are packages and no part of it. */
  beside?: Readonly<Record<string, Manifest>>;
}>;

export const PROJECTS: readonly ScratchProject[] = [
  {
    name: "plain",
    manifests: {
      "": {
        name: "plain",
        version: "1.0.0",
        dependencies: {
          lodash4: "npm:lodash@4.17.20",
          lodash: "4.17.21",
          debug: "4.3.4",
          "@babel/code-frame": "7.24.7",
          "@scope/odd": "npm:is-odd@3.0.1",
        },
        devDependencies: { esbuild: "0.19.12", vite: "4.5.3", rimraf: "5.0.10" },
        optionalDependencies: { fsevents: "2.3.3", bcrypt: "5.1.1" },
      },
    },
  },
  {
    name: "peers",
    manifests: {
      "": {
        name: "peers",
        version: "1.0.0",
        dependencies: { react: "18.3.1", "react-dom": "18.3.1", "@emotion/styled": "11.13.0" },
        devDependencies: {
          ...{ eslint: "8.57.1", "eslint-plugin-react-hooks": "4.6.2", "@testing-library/react": "14.3.1" },
          ...{ "@typescript-eslint/eslint-plugin": "6.21.0", typescript: "5.4.5", "ts-node": "10.9.2" },
        },
      },
    },
  },
  {
    name: "forced",
    manifests: {
      "": {
        name: "forced",
        version: "1.0.0",
        dependencies: { debug: "4.3.4", "is-odd": "3.0.1", chalk: "2.4.2", "node-pre-gyp": "0.6.39" },
      },
    },
    forced: { ms: "2.1.2", "is-number": "7.0.0" },
  },
  {
    name: "workspace",
    manifests: {
      "": {
        name: "workspace",
        version: "1.0.0",
        dependencies: { ms: "2.1.3" },
        devDependencies: { rimraf: "3.0.2" },
      },
      "packages/web": {
        name: "web",
        version: "0.1.0",
        dependencies: { ui: "0.2.0", ms: "2.0.0", debug: "4.3.4" },
        devDependencies: { "left-pad": "1.3.0" },
      },
      "packages/ui": {
        name: "ui",
        version: "0.2.0",
        dependencies: { debug: "2.6.9", chalk: "4.1.2" },
        optionalDependencies: { "has-flag": "3.0.0" },
      },
    },
  },
  {
    name: "large",
    manifests: {
      "": {
        name: "large",
        version: "1.0.0",
        dependencies: {
          ...{ react: "18.3.1", "react-dom": "18.3.1", "react-scripts": "5.0.1", "react-native": "0.76.5" },
          ...{ "firebase-tools": "13.29.1", serverless: "3.40.0", "ember-cli": "5.12.0", jest: "29.7.0" },
          ...{ "@docusaurus/core": "3.6.3", "@docusaurus/preset-classic": "3.6.3" },
          "semantic-release": "24.2.0",
        },
      },
    },
  },
];

/** Writes a project as one manager wants it, and returns its folder. */
export function written(project: ScratchProject, folder: string, forcedBy: string): string {
  const folders = Object.keys(project.manifests).filter((each) => each !== "");
  const forced = project.forced ?? {};
  for (const [at, manifest] of Object.entries(project.manifests)) {
    const top =
      at === ""
        ? {
            private: true,
            ...(folders.length > 0 && { workspaces: folders }),
            ...(project.forced &&
              (forcedBy === "pnpm" ? { pnpm: { overrides: forced } } : { [forcedBy]: forced })),
          }
        : {};
    write(join(folder, at, "package.json"), `${JSON.stringify({ ...manifest, ...top }, null, 2)}\n`);
  }
  if (forcedBy === "pnpm") write(join(folder, "pnpm-workspace.yaml"), workspaceFile(folders, forced));
  return folder;
}

function workspaceFile(folders: readonly string[], forced: Readonly<Record<string, string>>): string {
  const list = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
  return `${[
    ...list(
      "packages",
      [".", ...folders].map((each) => `- ${each}`),
    ),
    ...list(
      "overrides",
      Object.entries(forced).map(([name, version]) => `${name}: ${version}`),
    ),
  ].join("\n")}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
