import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const PROJECT = "src-tauri/gen/android/app/src/main";
const NAMESPACES =
  'xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools"';
const SERVICE = '<service android:name=".S" android:exported="true"/>';
const DEBUGGABLE = `<manifest ${NAMESPACES}><application android:debuggable="true"/></manifest>`;
const CONFIG = { "src-tauri/tauri.conf.json": '{"identifier":"org.example.notes"}' };

function manifest(inside: string, application = ""): string {
  return `<manifest ${NAMESPACES}>\n<application ${application}>${inside}</application>\n</manifest>`;
}

function traffic(value: string): string {
  return `<network-security-config><base-config cleartextTrafficPermitted="${value}"/></network-security-config>`;
}

async function told(path: string, before: string, after: string): Promise<string[]> {
  const [base, head] = [before, after].map((text) => ({
    ...CONFIG,
    ...(text === "" ? {} : { [path]: text }),
  }));
  const { findings } = await reviewTrees({ base: memoryTree(base ?? {}), head: memoryTree(head ?? {}) });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("Android's manifests", () => {
  test.each([
    [
      "another attribute of the same name comes first",
      SERVICE.replace("<service", '<service tools:exported="false"'),
    ],
    ["a value in capitals", SERVICE.replace('"true"', '"TRUE"')],
    ["a value that stands in another file", SERVICE.replace('"true"', '"@bool/open"')],
    ["a value that the build puts in", SERVICE.replace('"true"', `"\${open}"`)],
    [
      "another prefix",
      SERVICE.replaceAll("android:", "a:").replace(
        "<service",
        '<service xmlns:a="http://schemas.android.com/apk/res/android"',
      ),
    ],
    [
      "an element that something else removes",
      SERVICE.replace("<service", '<service xmlns:tools="urn:other" tools:node="remove"'),
    ],
  ])("a service is open: %s", async (_, service) => {
    expect(await told(`${PROJECT}/AndroidManifest.xml`, manifest(""), manifest(service))).toEqual([
      "native/component-exported high",
    ]);
  });

  test.each([
    [
      "nobody's permission",
      SERVICE.replace("/>", ' android:permission="android.permission.INTERNET"/>'),
      ["native/component-exported medium"],
    ],
    [
      "the system's",
      SERVICE.replace("/>", ' android:permission="android.permission.BIND_JOB_SERVICE"/>'),
      [],
    ],
    ["the app's", SERVICE.replace("/>", ' android:permission="org.example.SYNC"/>'), []],
    ["an element that is removed", SERVICE.replace("/>", ' tools:node="remove"/>'), []],
    ["a prefix that isn't Android's", '<service xmlns:a="urn:a" android:name=".S" a:exported="true"/>', []],
  ])("a service behind %s", async (_, service, expected) => {
    expect(await told(`${PROJECT}/AndroidManifest.xml`, manifest(""), manifest(service))).toEqual(expected);
  });

  test("a permission of the app's own that any app may ask for", async () => {
    const declared = (level: string) =>
      manifest("").replace(
        "<application",
        `<permission android:name="org.example.SYNC" ${level}/><application`,
      );
    const path = `${PROJECT}/AndroidManifest.xml`;
    const signed = declared('android:protectionLevel="signature"');
    expect(await told(path, signed, declared(""))).toEqual(["native/component-exported medium"]);
    expect(await told(path, manifest(""), signed)).toEqual([]);
  });

  test.each([
    ["another value", `android:usesCleartextTraffic="\${open}"`, ["native/traffic-unprotected high"]],
    [
      "the project's template",
      `android:usesCleartextTraffic="\${usesCleartextTraffic}"`,
      ["native/traffic-unprotected low"],
    ],
    ["none", 'android:usesCleartextTraffic="false"', []],
  ])("traffic by %s", async (_, flag, expected) => {
    expect(await told(`${PROJECT}/AndroidManifest.xml`, manifest(""), manifest("", flag))).toEqual(expected);
  });

  test.each([
    ["a user that other apps share", 'android:sharedUserId="a.b"', "", ["native/privilege-claimed high"]],
    [
      "code inside of another app",
      "",
      '<instrumentation android:name=".I" android:targetPackage="a.b"/>',
      ["native/privilege-claimed medium"],
    ],
    ["a need of hardware", "", '<uses-feature android:name="android.hardware.camera"/>', []],
  ])("%s", async (_, attribute, element, expected) => {
    const path = `${PROJECT}/AndroidManifest.xml`;
    const head = manifest("")
      .replace("<manifest", `<manifest ${attribute}`)
      .replace("<application", `${element}<application`);
    expect(await told(path, manifest(""), head)).toEqual(expected);
  });

  test("a provider that reading or writing needs no permission for", async () => {
    const provider = (flags: string) =>
      manifest(`<provider android:name=".P" android:exported="true" ${flags}/>`);
    const both = provider('android:readPermission="a.R" android:writePermission="a.W"');
    const path = `${PROJECT}/AndroidManifest.xml`;
    expect(await told(path, manifest(""), both)).toEqual([]);
    expect(await told(path, both, provider('android:readPermission="a.R"'))).toEqual([
      "native/component-exported high",
    ]);
  });

  test("a network security configuration that a manifest begins to name", async () => {
    const file = { [`${PROJECT}/res/xml/network.xml`]: traffic("true") };
    const named = manifest("", 'android:networkSecurityConfig="@xml/network"');
    const [other, open, unnamed] = ["@xml/other", `\${network}`, undefined].map((name) =>
      manifest("", name === undefined ? "" : `android:networkSecurityConfig="${name}"`),
    );
    const whole = manifest("", 'android:networkSecurityConfig="@org.example.notes:xml/network"');
    const path = `${PROJECT}/AndroidManifest.xml`;
    const among = async (before = "", after = "") => {
      const [base, head] = [before, after].map((text) => memoryTree({ ...CONFIG, ...file, [path]: text }));
      if (base === undefined || head === undefined) return [];
      const { findings } = await reviewTrees({ base, head });
      return findings.map(({ rule, severity }) => `${rule} ${severity}`);
    };
    expect(await among(unnamed, named)).toEqual(["native/traffic-unprotected high"]);
    expect(await among(other, open)).toEqual(["native/traffic-unprotected high"]);
    expect(await among(unnamed, whole)).toEqual(["native/traffic-unprotected high"]);
    expect(await among(named, whole)).toEqual([]);
    expect(await among(named, named)).toEqual([]);
    expect(await among(unnamed, other)).toEqual([]);
  });

  test.each([
    ["of people", "user", "", ["native/traffic-unprotected high"]],
    ["that lie in the app", "@raw/ca", "", ["native/traffic-unprotected high"]],
    ["for a domain", "@raw/ca", "<domain>a.example</domain>", ["native/traffic-unprotected medium"]],
    ["for this machine", "@raw/ca", "<domain>localhost</domain>", ["native/traffic-unprotected low"]],
    ["of the system", "system", "", []],
  ])("certificates %s", async (_, source, domain, expected) => {
    const path = `${PROJECT}/res/xml/network.xml`;
    const trust = (anchors: string) =>
      `<network-security-config><domain-config>${domain}<trust-anchors>${anchors}</trust-anchors></domain-config></network-security-config>`;
    expect(await told(path, trust(""), trust(`<certificates src="${source}"/>`))).toEqual(expected);
  });

  test.each(["xml", "xml-v24"])("network security in %s", async (folder) => {
    const path = `${PROJECT}/res/${folder}/network.xml`;
    expect(await told(path, traffic("false"), traffic("TRUE"))).toEqual(["native/traffic-unprotected high"]);
  });

  test.each([
    ["plugins/build/android/AndroidManifest.xml", ["native/process-freed high"]],
    ["plugins/a/src/debug/android/src/main/AndroidManifest.xml", ["native/process-freed high"]],
    ["src-tauri/gen/android/app/src/debug/AndroidManifest.xml", ["native/process-freed info"]],
    ["src-tauri/gen/android/app/src/androidTest/AndroidManifest.xml", []],
  ])("%s", async (path, expected) => {
    expect(await told(path, "", DEBUGGABLE)).toEqual(expected);
  });
});
