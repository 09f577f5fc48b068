/**
 * What the options of the allowlist enable, in the words of Tauri 2: the commands of the plugins that replaced each API, so that
 * an app can be compared with its Tauri 2 successor. If one command of Tauri 2 does what two options did, it needs both.
 * Sources: `core/tauri/src/endpoints/*.rs` of Tauri 1, and its migration in `tauri-cli`.
 */
export const OPTIONS: readonly Readonly<{ flags: readonly string[]; commands: readonly string[] }>[] = [
  option(
    "fs.readFile",
    "fs|read_file fs|read_text_file fs|read_text_file_lines fs|read_text_file_lines_next",
  ),
  option("fs.writeFile", "fs|write_file fs|write_text_file fs|create fs|truncate"),
  option("fs.readFile fs.writeFile", "fs|open fs|read fs|write fs|seek fs|ftruncate"),
  option("fs.readDir", "fs|read_dir"),
  option("fs.copyFile", "fs|copy_file"),
  option("fs.createDir", "fs|mkdir"),
  option("fs.removeDir", "fs|remove_dir"),
  option("fs.removeFile", "fs|remove_file"),
  option("fs.removeDir fs.removeFile", "fs|remove"),
  option("fs.renameFile", "fs|rename"),
  option("fs.exists", "fs|exists"),
  option(
    "http.request",
    "http|fetch http|fetch_send http|fetch_read_body http|fetch_cancel http|fetch_cancel_body",
  ),
  option("shell.execute", "shell|execute shell|spawn shell|stdin_write shell|kill"),
  option("shell.sidecar", "shell|execute shell|spawn shell|stdin_write shell|kill"),
  option("shell.open", "shell|open"),
  option("dialog.open", "dialog|open"),
  option("dialog.save", "dialog|save"),
  option("dialog.message", "dialog|message"),
  option("dialog.ask", "dialog|ask"),
  option("dialog.confirm", "dialog|confirm"),
  option("clipboard.readText", "clipboard-manager|read_text"),
  option("clipboard.writeText", "clipboard-manager|write_text clipboard-manager|clear"),
  option("process.exit", "process|exit"),
  option("process.relaunch", "process|restart"),
  option("process.relaunchDangerousAllowSymlinkMacos", "process|restart_through_a_link"),
  option("app.show", "app|app_show"),
  option("app.hide", "app|app_hide"),
  option(
    "notification.all",
    "notification|is_permission_granted notification|request_permission notification|notify notification|show",
  ),
  option(
    "globalShortcut.all",
    "global-shortcut|register global-shortcut|register_all global-shortcut|unregister global-shortcut|unregister_all global-shortcut|is_registered",
  ),
  option("os.all", "os|platform os|version os|os_type os|family os|arch os|exe_extension os|locale"),
  option(
    "path.all",
    "path|resolve_directory path|resolve path|normalize path|join path|dirname path|extname path|basename path|is_absolute",
  ),
  option("window.create", "window|create webview|create_webview_window"),
  option("window.print", "webview|print"),
  option("window.maximize window.unmaximize", "window|toggle_maximize"),
  ...[
    "center close hide maximize minimize requestUserAttention setAlwaysOnTop setClosable setContentProtected",
    "setCursorGrab setCursorIcon setCursorPosition setCursorVisible setDecorations setFocus setFullscreen setIcon",
    "setIgnoreCursorEvents setMaxSize setMaximizable setMinSize setMinimizable setPosition setResizable setSize",
    "setSkipTaskbar setTitle show startDragging unmaximize unminimize",
  ]
    .flatMap((names) => names.split(" "))
    .map((name) => option(`window.${name}`, `window|${snakeCase(name)}`)),
];

/** What every page of a Tauri 1 app can call, whatever its allowlist says. */
export const ALWAYS: readonly string[] = [
  "app|name app|version app|tauri_version",
  "event|listen event|unlisten event|emit event|emit_to",
  "window|scale_factor window|inner_position window|outer_position window|inner_size window|outer_size",
  "window|is_fullscreen window|is_minimized window|is_maximized window|is_focused window|is_decorated",
  "window|is_resizable window|is_maximizable window|is_minimizable window|is_closable window|is_visible",
  "window|title window|current_monitor window|primary_monitor window|available_monitors window|theme",
  "window|get_all_windows webview|get_all_webviews",
  "window|internal_toggle_maximize webview|internal_toggle_devtools",
].flatMap((commands) => commands.split(" "));

/** An option that `all` doesn't include. */
export const NOT_IN_ALL = "process.relaunchDangerousAllowSymlinkMacos";

/** Every option by its group, with those that carry a value of their own. */
export const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = groups([
  ...OPTIONS.flatMap(({ flags }) => flags),
  "protocol.asset protocol.assetScope",
  "fs.scope http.scope shell.scope",
]);

function option(flags: string, commands: string): (typeof OPTIONS)[number] {
  return { flags: flags.split(" "), commands: commands.split(" ") };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function groups(names: readonly string[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const name of names.flatMap((several) => several.split(" "))) {
    const [group = "", flag = ""] = name.split(".");
    result.set(group, (result.get(group) ?? new Set(["all"])).add(flag));
  }
  return result;
}
