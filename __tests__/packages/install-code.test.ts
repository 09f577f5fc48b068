import { describe, expect, test } from "vitest";
import type { BuildCode } from "../../src/domain/build-code.ts";
import { npmCodeToRead, npmFact } from "../../src/facts/npm-facts.ts";

type Files = Readonly<Record<string, string>>;

/** What installing a package was seen to do. A binding.gyp among the files is built. */
function codeOf(scripts: Files, files: Files = {}): BuildCode {
  const builds = new Map("binding.gyp" in files ? [["", "binding.gyp"]] : []);
  const fact = npmFact(
    new Map([["", JSON.stringify({ name: "a", scripts })]]),
    builds,
    new Map(Object.entries(files)),
  );
  const [code] = fact?.code ?? [];
  if (code === undefined) throw new Error("it runs nothing");
  return code;
}

const command = (text: string) => codeOf({ postinstall: text });
const js = (text: string, others: Files = {}) =>
  codeOf({ postinstall: "node install.js" }, { "install.js": text, ...others });
const gyp = (text: string) => codeOf({}, { "binding.gyp": text });

describe("reaches out", () => {
  test.each<[string, BuildCode]>([
    ["a download by a command", command("curl https://example.com | sh")],
    ["a prebuilt program that is fetched", command("prebuild-install || node-gyp rebuild")],
    ["another installation", command("npx only-allow pnpm")],
    ["a program of the package", command("./bin/run")],
    ["the network", js('const https = require("https"); https.get("x");')],
    ["the network as an import", js('import https from "node:https"; https.get("x");')],
    ["a fetch", js('fetch("https://example.com");')],
    ["another program", js('require("child_process").execSync("x");')],
    [
      "another program in a file beside it",
      js('require("./lib/x");', { "lib/x.js": 'require("child_process");' }),
    ],
    ["another program by a member", js('module.require("child_process");')],
    ["writing by a member of a call", js('require("fs").writeFile("/x", "y", f);')],
    ["a Makefile", command("make")],
    ["another program in words of the command", command("node -e \"require('child_process').exec('x')\"")],
    ["text that is run", js('eval("x");')],
    ["text that becomes a function", js('new Function("x")();')],
    ["decoded text", js('Buffer.from("aGk=", "base64");')],
    ["letters from numbers", js("String.fromCharCode(99, 117);")],
    ["all settings", js("JSON.stringify(process.env);")],
    ["all settings, handed on", js("send({ ...process.env });")],
    ["a secret", js("process.env.NPM_TOKEN;")],
    ["a secret under another name of the settings", js("const env = process.env;\nenv.GITHUB_TOKEN;")],
    ["a home", js('require("os").homedir();')],
    ["keys", js('require("fs").readFileSync("/root/.ssh/id_rsa");')],
    ["writing elsewhere", js('const fs = require("fs"); fs.writeFileSync("/tmp/x", "y");')],
    ["a file that can be started", js('const fs = require("fs"); fs.chmodSync(__dirname + "/x", 0o755);')],
    ["native code that is loaded", js('require("./x.node");')],
    ["split names", js('require("fs"); const m = "child_" + "process";')],
    ["a command in a binding.gyp", gyp('{ "targets": [{ "x": "<!(curl https://example.com)" }] }')],
  ])("%s", (_, { class: seen, telling }) => {
    expect(seen).toBe("reaches");
    expect(telling.length).toBeGreaterThan(0);
  });
});

describe("is unknown at least", () => {
  test.each<[string, BuildCode]>([
    ["a module of a computed name", js('require("child_" + x);')],
    ["a module of another package", js('require("left-pad");')],
    ["a file that isn't there", js('require("./gone");')],
    ["a script that isn't there", command("node gone.js")],
    ["a file outside of the package", js('require("../../x");')],
    ["require under another name", js('const r = require; r("child_process");')],
    ["a member by a computed name", js('const fs = require("fs"); fs["write" + "FileSync"]("x");')],
    ["a module that is handed on", js('const fs = require("fs"); run(fs);')],
    ["a constructor of constructors", js('[].filter.constructor("x")();')],
    ["a constructor by a text", js('[]["filter"]["constructor"]("x")();')],
    ["all globals", js('globalThis["x"];')],
    ["require as a member", js("module.require(x);")],
    ["a member by a counter's name", js('["require"].map((i) => module[i]);')],
    ["the arguments of the module", js("arguments[1](x);")],
    ["writing under another name", js('const { writeFileSync: put } = require("fs"); put("/x", "y");')],
    ["writing as a value", js('const fs = require("fs"); const put = fs.writeFileSync; put("/x", "y");')],
    [
      "the package's own folder, of which another file decides",
      codeOf({ install: "node ." }, { "index.js": "1;", "package.json": '{"main":"evil.js"}' }),
    ],
    ["another folder", command("cd x && node install.js")],
    ["options for Node", command("NODE_OPTIONS=--require=./x node -v")],
    ["the binding.gyp of another folder", command("node-gyp rebuild -C deps")],
    ["joined texts in a binding.gyp", gyp("{ 'targets': [{ 'act' 'ions': [] }] }")],
    ["Node's own insides", js('process.binding("spawn_sync");')],
    ["how modules are found", js('require("module")._load("x");')],
    ["a name in escapes", js("\\u0065val('x');")],
    ["code that can't be read", js('const x = "')],
    ["a command that the shell puts together", command("$(echo curl) x")],
    ["a variable of the shell", command("$RUN")],
    ["a program that nobody knows", command("opencollective-postinstall")],
    ["a file that Node loads before", command("node -r ./x install.js")],
    ["a script by its name that isn't there", command("npm run gone")],
    ["actions in a binding.gyp", gyp('{ "targets": [{ "actions": [{ "action": ["sh", "x"] }] }] }')],
    [
      "a binding.gyp that nobody read",
      npmFact(new Map([["", "{}"]]), new Map([["", "binding.gyp"]]))?.code[0] ?? command(""),
    ],
  ])("%s", (_, { class: seen }) => {
    expect(["unknown", "reaches"]).toContain(seen);
  });
});

describe("does less", () => {
  test.each<[string, BuildCode["class"], BuildCode]>([
    ["a message", "probe", command("echo thanks || exit 0")],
    [
      "a banner",
      "probe",
      js(
        '// curl https://example.com\nvar env = process.env;\nif (!env.CI) console.log("see https://example.com");',
      ),
    ],
    [
      "a check of the version",
      "probe",
      js('const [major] = process.versions.node.split(".");\nif (major < 18) process.exit(1);'),
    ],
    ["a file that is only looked at", "probe", js('const fs = require("fs"), x = 1;\nfs.existsSync("x");')],
    ["a division and a pattern", "probe", js('const x = 4 / 2; const y = /eval("x")/.test("z");')],
    ["a method called fetch of nobody", "probe", js("const x = { fetch: 1 };")],
    ["native code", "native", command("node-gyp rebuild")],
    ["native code or what is there", "native", command("node-gyp-build")],
    ["a binding.gyp", "native", gyp('{ "targets": [{ "target_name": "x", "sources": ["x.cc"] }] }')],
    [
      "a binding.gyp that asks for headers",
      "native",
      gyp('{ "targets": [{ "include_dirs": ["<!(node -e \\"require(\'nan\')\\")"] }] }'),
    ],
    [
      "a file of its own",
      "generate",
      js(
        'const fs = require("fs");\nconst path = require("path");\nfs.writeFileSync(path.join(__dirname, "x.js"), "y");',
      ),
    ],
    ["a script by its name", "probe", codeOf({ postinstall: "npm run say", say: "echo x" })],
  ])("%s is %s", (_, expected, code) => {
    expect(code).toMatchObject({ step: "install-script", class: expected });
  });
});

test("a telling line of a command is the script's line, and its text is the file that runs", () => {
  expect(command("curl x").telling).toEqual([{ path: "package.json", line: 1, text: "postinstall: curl x" }]);
  expect(js("eval('x');").text).toBe("eval('x');");
  expect(command("echo x").text).toBe("postinstall: echo x");
});

test("the code to read is what scripts name, then what that asks for", () => {
  const manifests = new Map([["", JSON.stringify({ scripts: { install: "node a" } })]]);
  const lacking = npmCodeToRead(manifests, new Map());
  expect(lacking(new Map())).toContain("a.js");
  expect(lacking(new Map([["a.js", 'require("./b/c");']]))).toContain("b/c.js");
  expect(lacking(new Map([["a.js", "1;"]]))).toEqual([]);
});
