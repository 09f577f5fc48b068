pub fn open(app: &tauri::App) {}
