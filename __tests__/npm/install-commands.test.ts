import { describe, expect, test } from "vitest";
import { commandsOfApp } from "../../src/readers/npm-packages/commands-of-app.ts";
import { projectOf } from "../packages/projects.ts";

/** The commands of one step of a workflow that builds the app. */
function commandsIn(run: string, more = "") {
  const indented = run.replaceAll("\n", "\n          ");
  const text = `name: tauri\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${indented}\n${more}`;
  return commandsOfApp(projectOf({ ".github/workflows/build.yml": text }));
}

function settingsIn(run: string, more = "") {
  return commandsIn(run, more).flatMap(({ settings }) =>
    settings.map(({ name, value, effect }) => `${name}=${value} ${effect}`),
  );
}

describe("folders", () => {
  test.each([
    ["npm ci", [""]],
    ["npm ci --prefix web", ["web"]],
    ["npm --prefix=./web ci", ["web"]],
    ["npm -C web/ui run build", ["web/ui"]],
    ["cd web && npm ci", ["web"]],
    ["(cd web; npm ci)", ["web"]],
    ["pnpm -C web install", ["web"]],
    ["pnpm --dir web install", ["web"]],
    ["yarn --cwd web", ["web"]],
    ["bun --cwd=web install", ["web"]],
    ["sudo npm ci", [""]],
    ["env CI=1 npm ci", [""]],
    ["bash -c 'cd web && npm ci'", ["web"]],
    ["DIR=web\ncd $DIR\nnpm ci", ["web"]],
    ["npm install --prefix web left", ["web"]],
    ["npm ci --prefix ../elsewhere", []],
  ])("%j: %j", (run, folders) => {
    expect(commandsIn(run).flatMap((command) => command.folders ?? ["?"])).toEqual(folders);
  });

  test.each(["npm ci --prefix $WHERE", 'cd "$(where)" && npm ci', "cd $1\nnpm ci"])(
    "%j: nobody can tell",
    (run) => {
      expect(commandsIn(run).map(({ folders }) => folders)).toEqual([null]);
    },
  );

  test.each(["echo npm ci", "npm install -g pnpm", "npm", "apt-get install -y bun", "# npm ci"])(
    "%j: none",
    (run) => {
      expect(
        commandsIn(run).filter(({ folders }) => folders === null || folders.some((each) => each !== "")),
      ).toEqual([]);
    },
  );
});

describe("settings", () => {
  test.each([
    ["npm ci", []],
    ["npm ci --ignore-scripts", ["ignore-scripts=true less"]],
    ["npm ci --ignore-scripts=false", ["ignore-scripts=false more"]],
    ["npm ci --no-ignore-scripts", ["ignore-scripts=false more"]],
    ["npm ci --registry https://example.com/", ["registry=https://example.com/ other"]],
    ["npm ci --registry=https://registry.npmjs.org/", []],
    ["npm ci --@scope:registry=https://example.com/", ["@scope:registry=https://example.com/ other"]],
    ["pnpm install --config.ignore-scripts=false", ["ignore-scripts=false more"]],
    ["npm ci --dangerously-allow-all-scripts", ["dangerously-allow-all-scripts=true more"]],
    ["npm run build -- --registry=https://example.com/", []],
    ["npm_config_ignore_scripts=false npm ci", ["ignore-scripts=false more"]],
    ["export NPM_CONFIG_REGISTRY=https://example.com/\nnpm ci", ["registry=https://example.com/ other"]],
    ["npm config set ignore-scripts false", ["ignore-scripts=false more"]],
    ["npm config set registry=https://example.com/", ["registry=https://example.com/ other"]],
    ["npm ci --registry $MIRROR", ["registry=… other"]],
    ["npm install left", ["install=left other"]],
    ["npm i -D left@1 right", ["install=left@1 other", "install=right other"]],
    ["pnpm add -w left", ["install=left other"]],
    ["npm install -w web --loglevel error", []],
    ["npm install $MORE", ["install=… other"]],
    ["npm install .", []],
    ["npm ci --ignore-scripts false", ["ignore-scripts=false more"]],
    ["npm ci --no-audit --no-fund --prefer-offline --loglevel=error", []],
  ])("%j: %j", (run, settings) => {
    expect([...new Set(settingsIn(run))]).toEqual(settings);
  });

  test("of the step's variables", () => {
    const more = "        env:\n          npm_config_ignore_scripts: 'false'\n";
    expect(settingsIn("npm ci", more)).toEqual(["ignore-scripts=false more"]);
  });

  test("of a file that is written", () => {
    expect(settingsIn("echo registry=https://example.com/ >> .npmrc")).toEqual([
      ".npmrc=echo registry=https://example.com/ other",
    ]);
  });
});
