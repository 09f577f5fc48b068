fn main() {
    tauri::Builder::default()
        .setup(|app| {
            app.add_capability(capability_for(app.config()))?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .unwrap();
}
