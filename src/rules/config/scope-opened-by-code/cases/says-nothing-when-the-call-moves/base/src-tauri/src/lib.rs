use tauri::Manager;
use tauri_plugin_fs::FsExt;

pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {
    app.fs_scope().allow_directory(path, true).unwrap();
}
