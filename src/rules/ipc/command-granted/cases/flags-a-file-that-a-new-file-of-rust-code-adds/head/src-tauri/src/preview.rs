pub fn open(app: &tauri::App) {
    app.add_capability(include_str!("../../shared/preview.json")).unwrap();
}
