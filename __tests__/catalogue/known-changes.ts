/**
 * Changes of default sets that were found apart from this catalogue: in the repositories of Tauri and its plugins, tag
 * by tag, and in what builds of public apps left behind. Only commands are listed; `+` alone says that a set came, `−`
 * that one went, and `?` that a member is missing.
 */
export const KNOWN_CHANGES_OF_DEFAULT = `
autostart 2.0.0-beta.7 → 2.0.0-beta.8: + +disable +enable +is_enabled
barcode-scanner 2.0.0-beta.7 → 2.0.0-beta.8: + +cancel +check_permissions +open_app_settings +request_permissions +scan +vibrate
biometric 2.0.0-beta.6 → 2.0.0-beta.7: + +authenticate +status
clipboard-manager 2.0.0-beta.2 → 2.0.0-rc.0: +
clipboard-manager 2.0.2 → 2.1.0-beta.0: −
clipboard-manager 2.1.0-beta.4 → 2.1.0-beta.5: +
core:app 2.3.1 → 2.4.0: +identifier
core:app 2.6.2 → 2.7.0: +bundle_type
core:app 2.8.5 → 2.9.0: +register_listener +remove_listener
core:app 2.10.3 → 2.11.0: +supports_multiple_windows
core:tray 2.10.3 → 2.11.0: +set_icon_with_as_template
core:webview 2.0.0-rc.2 → 2.0.0-rc.3: +get_all_webviews
core:window 2.0.0-rc.2 → 2.0.0-rc.3: +get_all_windows
core:window 2.0.0-rc.15 → 2.0.0-rc.16: +is_enabled
core:window 2.3.1 → 2.4.0: +is_always_on_top
core:window 2.10.3 → 2.11.0: +activity_name +scene_identifier
dialog 2.0.0-beta.9 → 2.0.0-beta.10: + +ask +confirm +message +open +save
dialog 2.6.0 → 2.7.0: −ask −confirm
fs 2.0.0-beta.9 → 2.0.0-beta.10: +mkdir −fstat −lstat −open −read −seek −stat −unwatch −watch
fs 2.0.0-rc.4 → 2.0.0-rc.5: +scope-app-index +scope-app-recursive
global-shortcut 2.0.0-beta.6 → 2.0.0-beta.7: +
http 2.5.4 → 2.5.5: +fetch_cancel_body
image 2.0.0-beta.10 → 2.0.0-beta.11: −from_ico_bytes −from_png_bytes
image 2.0.0-beta.11 → 2.0.0-beta.12: +size −height −width
menu 2.0.0-beta.22 → 2.0.0-beta.23: +append +create_default +get +insert +is_checked +is_enabled +items +new +popup +prepend +remove +remove_at +set_accelerator +set_as_app_menu +set_as_help_menu_for_nsapp +set_as_window_menu +set_as_windows_menu_for_nsapp +set_checked +set_enabled +set_icon +set_text +text
nfc 2.0.0-beta.6 → 2.0.0-beta.7: + +is_available +scan
notification 2.0.0-beta.8 → 2.0.0-beta.9: +batch +cancel +check_permissions +create_channel +delete_channel +get_active +get_pending +list_channels +permission_state +register_action_types +register_listener +remove_active +show
os 2.0.0-beta.6 → 2.0.0-beta.7: + +arch +exe_extension +family +locale +os_type +platform +version
positioner 2.0.0-rc.1 → 2.0.0-rc.2: ?set-tray-icon-state
process 2.0.0-beta.6 → 2.0.0-beta.7: + +exit +restart
shell 2.0.0-beta.7 → 2.0.0-beta.8: + +open
sql 2.0.0-beta.7 → 2.0.0-beta.8: + +close +load +select
store 2.0.0-beta.8 → 2.0.0-beta.9: + +clear +delete +entries +get +has +keys +length +load +reset +save +set +values
store 2.0.0-rc.3 → 2.0.0-rc.4: +create_store
store 2.0.1 → 2.1.0: +get_store +reload −create_store
stronghold 2.0.0-beta.6 → 2.0.0-beta.7: + +create_client +execute_procedure +get_store_record +initialize +load_client +save +save_secret +save_store_record
tray 2.0.0-beta.22 → 2.0.0-beta.23: +get_by_id +new +remove_by_id +set_icon +set_icon_as_template +set_menu +set_show_menu_on_left_click +set_temp_dir_path +set_title +set_tooltip +set_visible
updater 2.0.0-beta.5 → 2.0.0-beta.6: +download +install
upload 2.0.0-beta.7 → 2.0.0-beta.8: + +download +upload
window 2.0.0-beta.2 → 2.0.0-beta.3: −internal_on_mousedown −internal_on_mousemove
window 2.0.0-beta.16 → 2.0.0-beta.17: +cursor_position
window 2.0.0-beta.19 → 2.0.0-beta.20: +monitor_from_point
window-state 2.0.0-beta.9 → 2.0.0-beta.10: + +filename +restore_state +save_window_state
`
  .trim()
  .split("\n");

/** The same of other identifiers. */
export const KNOWN_CHANGES = `
dialog 2.6.0 → 2.7.0 allow-ask: + allows message; − allows ask
dialog 2.6.0 → 2.7.0 allow-confirm: + allows message; − allows confirm
dialog 2.6.0 → 2.7.0 deny-ask: + denies message; − denies ask
dialog 2.6.0 → 2.7.0 deny-confirm: + denies message; − denies confirm
fs 2.0.0-rc.0 → 2.0.0-rc.1 scope-home: + within $HOME
fs 2.0.0-rc.0 → 2.0.0-rc.1 scope-home-index: + within $HOME; − within $HOME/
fs 2.0.0-rc.0 → 2.0.0-rc.1 scope-home-recursive: + within $HOME
fs 2.0.0-rc.4 → 2.0.0-rc.5 scope-app-index: + within $APPCONFIG; + within $APPDATA; + within $APPLOCALDATA; + within $APPCACHE; + within $APPLOG; − within $APP
fs 2.0.3 → 2.1.0 allow-read-text-file-lines: + allows read_text_file_lines_next
fs 2.0.3 → 2.1.0 allow-write-file: + allows open; + allows write
fs 2.0.3 → 2.1.0 read-meta: + allows size
`
  .trim()
  .split("\n");
