pub fn run(app: &tauri::App) {
    app.add_capability(include_str!("../more/testing.json")).unwrap();
}
