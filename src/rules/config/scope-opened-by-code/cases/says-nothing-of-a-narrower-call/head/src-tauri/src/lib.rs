use tauri::Manager;
use tauri_plugin_fs::FsExt;

pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {
    let scope = app.fs_scope();
    scope.allow_directory("/srv", false).unwrap();
}
