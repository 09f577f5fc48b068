import type { Directories } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";

/**
 * Where path variables lead, for an example user on each platform. Sources: `tauri/src/path/desktop.rs` with the
 * `dirs` crate, `PathPlugin.kt` and `PathPlugin.swift`. A variable without a directory there removes its entry.
 */
export function directoryOf(variable: string, platform: Platform, app: Directories): string | undefined {
  const moved = Object.hasOwn(app.moved, variable) ? app.moved[variable] : undefined;
  return moved === undefined ? standardDirectory(variable, platform, app) : movedTo(moved, platform, app);
}

/** Where `appDirectoriesOverride` leads: a path that is neither absolute nor a variable's is beside the executable. */
function movedTo(path: string, platform: Platform, app: Directories): string | undefined {
  const parts = path.replaceAll("\\", "/").split("/");
  const [first = "", ...rest] = parts;
  if (first === "" || /^[A-Za-z]:$/.test(first)) return resolved([first, ...rest.filter(isNamed)]);
  const from = first.startsWith("$")
    ? standardDirectory(first, platform, app)
    : besideExecutable(platform, app.product);
  const below = (first.startsWith("$") ? rest : parts).filter(isNamed);
  return from === undefined ? undefined : resolved([...from.split("/"), ...below]);
}

function isNamed(part: string): boolean {
  return part !== "" && part !== ".";
}

/** Without `..`, which leads no further up than to the root; the root itself is "". */
function resolved([root = "", ...parts]: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === "..") kept.pop();
    else kept.push(part);
  }
  return [root, ...kept].join("/");
}

function besideExecutable(platform: Platform, product: string): string | undefined {
  switch (platform) {
    case "linux":
      return "/usr/bin";
    case "macOS":
      return `/Applications/${product}.app/Contents/MacOS`;
    case "windows":
      return `C:/Program Files/${product}`;
    default:
      return undefined;
  }
}

function standardDirectory(variable: string, platform: Platform, app: Directories): string | undefined {
  const known = tables.get(app) ?? new Map<Platform, Table>();
  tables.set(app, known);
  const table = known.get(platform) ?? tableOf(platform, folderOf(app), app.product);
  known.set(platform, table);
  return table[variable];
}

/** Its folders' name. Where an identifier leads that is none, as `..`, stands in `moved` of the side that has it. */
function folderOf({ identifier }: Directories): string {
  return /^\.*$|[/\\]/.test(identifier) ? "app" : identifier;
}

/** Kept with the app: each of its entries asks. */
const tables = new WeakMap<Directories, Map<Platform, Table>>();

function tableOf(platform: Platform, id: string, product: string): Table {
  switch (platform) {
    case "linux":
      return linux(id, product);
    case "macOS":
      return macOS(id, product);
    case "windows":
      return windows(id, product);
    case "android":
      return android(id);
    case "iOS":
      return iOS(id);
  }
}

type Table = Readonly<Record<string, string>>;

const linux = (id: string, product: string): Table =>
  table("/home/user", {
    $AUDIO: "~/Music",
    $CACHE: "~/.cache",
    $CONFIG: "~/.config",
    $DATA: "~/.local/share",
    $LOCALDATA: "~/.local/share",
    $DESKTOP: "~/Desktop",
    $DOCUMENT: "~/Documents",
    $DOWNLOAD: "~/Downloads",
    $EXE: "~/.local/bin",
    $FONT: "~/.local/share/fonts",
    $HOME: "~",
    $PICTURE: "~/Pictures",
    $PUBLIC: "~/Public",
    $RUNTIME: "/run/user/1000",
    $TEMPLATE: "~/Templates",
    $VIDEO: "~/Videos",
    $RESOURCE: `/usr/lib/${product}`,
    $TEMP: "/tmp",
    $APPCONFIG: `~/.config/${id}`,
    $APPDATA: `~/.local/share/${id}`,
    $APPLOCALDATA: `~/.local/share/${id}`,
    $APPCACHE: `~/.cache/${id}`,
    $APPLOG: `~/.local/share/${id}/logs`,
  });

const macOS = (id: string, product: string): Table =>
  table("/Users/user", {
    $AUDIO: "~/Music",
    $CACHE: "~/Library/Caches",
    $CONFIG: "~/Library/Application Support",
    $DATA: "~/Library/Application Support",
    $LOCALDATA: "~/Library/Application Support",
    $DESKTOP: "~/Desktop",
    $DOCUMENT: "~/Documents",
    $DOWNLOAD: "~/Downloads",
    $FONT: "~/Library/Fonts",
    $HOME: "~",
    $PICTURE: "~/Pictures",
    $PUBLIC: "~/Public",
    $VIDEO: "~/Movies",
    $RESOURCE: `/Applications/${product}.app/Contents/Resources`,
    $TEMP: "/private/var/folders/zz/zyx/T",
    $APPCONFIG: `~/Library/Application Support/${id}`,
    $APPDATA: `~/Library/Application Support/${id}`,
    $APPLOCALDATA: `~/Library/Application Support/${id}`,
    $APPCACHE: `~/Library/Caches/${id}`,
    $APPLOG: `~/Library/Logs/${id}`,
  });

const windows = (id: string, product: string): Table =>
  table("C:/Users/user", {
    $AUDIO: "~/Music",
    $CACHE: "~/AppData/Local",
    $CONFIG: "~/AppData/Roaming",
    $DATA: "~/AppData/Roaming",
    $LOCALDATA: "~/AppData/Local",
    $DESKTOP: "~/Desktop",
    $DOCUMENT: "~/Documents",
    $DOWNLOAD: "~/Downloads",
    $HOME: "~",
    $PICTURE: "~/Pictures",
    $PUBLIC: "C:/Users/Public",
    $TEMPLATE: "~/AppData/Roaming/Microsoft/Windows/Templates",
    $VIDEO: "~/Videos",
    $RESOURCE: `C:/Program Files/${product}`,
    $TEMP: "~/AppData/Local/Temp",
    $APPCONFIG: `~/AppData/Roaming/${id}`,
    $APPDATA: `~/AppData/Roaming/${id}`,
    $APPLOCALDATA: `~/AppData/Local/${id}`,
    $APPCACHE: `~/AppData/Local/${id}`,
    $APPLOG: `~/AppData/Local/${id}/logs`,
  });

const android = (id: string): Table =>
  table(`/storage/emulated/0/Android/data/${id}/files`, {
    $AUDIO: "~/Music",
    $CACHE: `/data/user/0/${id}/cache`,
    $CONFIG: `/data/user/0/${id}`,
    $DATA: `/data/user/0/${id}`,
    $LOCALDATA: `/data/user/0/${id}`,
    $DOCUMENT: "~/Documents",
    $DOWNLOAD: "~/Download",
    $HOME: "/storage/emulated/0",
    $PICTURE: "~/Pictures",
    $PUBLIC: "~/DCIM",
    $VIDEO: "~/Movies",
    $RESOURCE: "asset:/localhost",
    $TEMP: `/data/user/0/${id}/cache`,
    $APPCONFIG: `/data/user/0/${id}`,
    $APPDATA: `/data/user/0/${id}`,
    $APPLOCALDATA: `/data/user/0/${id}`,
    $APPCACHE: `/data/user/0/${id}/cache`,
    $APPLOG: `/data/user/0/${id}/logs`,
  });

const iOS = (id: string): Table =>
  table("/var/mobile/Containers/Data/Application/0", {
    $AUDIO: "~/Music",
    $CACHE: "~/Library/Caches",
    $CONFIG: "~/Library/Application Support",
    $DATA: "~/Library/Application Support",
    $LOCALDATA: "~/Library/Application Support",
    $DESKTOP: "~/Desktop",
    $DOCUMENT: "~/Documents",
    $DOWNLOAD: "~/Downloads",
    $FONT: "~/Library/Fonts",
    $HOME: "~",
    $PICTURE: "~/Pictures",
    $PUBLIC: "~/Public",
    $VIDEO: "~/Movies",
    $RESOURCE: "/private/var/containers/Bundle/Application/0/app.app/assets",
    $TEMP: "~/tmp",
    $APPCONFIG: `~/Library/Application Support/${id}`,
    $APPDATA: `~/Library/Application Support/${id}`,
    $APPLOCALDATA: `~/Library/Application Support/${id}`,
    $APPCACHE: `~/Library/Caches/${id}`,
    $APPLOG: `~/Library/Logs/${id}`,
  });

function table(home: string, directories: Table): Table {
  const entries = Object.entries(directories).map(
    ([name, path]) => [name, path.replace(/^~/, home)] as const,
  );
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** Things worth stealing or spoiling, by platform: examples that need no explanation. `~` is the user's home. */
export function sensitivePaths(platform: Platform): readonly string[] {
  switch (platform) {
    case "linux":
      return [
        "/home/user/.ssh/id_ed25519",
        "/home/user/.config/google-chrome/Default/Cookies",
        "/home/user/.bashrc",
        "/etc/passwd",
        "/etc/shadow",
        "/home/user/.aws/credentials",
        "/home/user/.gnupg/private-keys-v1.d/key.key",
        "/home/user/.mozilla/firefox/profile/cookies.sqlite",
        "/home/user/.config/autostart/app.desktop",
      ];
    case "macOS":
      return [
        "/Users/user/.ssh/id_ed25519",
        "/Users/user/Library/Application Support/Google/Chrome/Default/Cookies",
        "/Users/user/.zshrc",
        "/etc/passwd",
        "/Users/user/.aws/credentials",
        "/Users/user/.gnupg/private-keys-v1.d/key.key",
        "/Users/user/Library/Keychains/login.keychain-db",
        "/Users/user/Library/LaunchAgents/app.plist",
      ];
    case "windows":
      return [
        "C:/Users/user/.ssh/id_ed25519",
        "C:/Users/user/AppData/Local/Google/Chrome/User Data/Default/Network/Cookies",
        "C:/Windows/System32/config/SAM",
        "C:/Users/user/.aws/credentials",
        "C:/Users/user/AppData/Roaming/Mozilla/Firefox/Profiles/profile/cookies.sqlite",
        "C:/Users/user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/app.bat",
      ];
    case "android":
      return ["/storage/emulated/0/DCIM/Camera/photo.jpg", "/storage/emulated/0/Download/statement.pdf"];
    case "iOS":
      return ["/etc/passwd"];
  }
}
