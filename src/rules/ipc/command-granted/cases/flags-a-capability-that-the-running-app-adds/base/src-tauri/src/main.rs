fn main() {
    tauri::Builder::default()
        .setup(|app| {
            // app.add_capability(include_str!("../more/testing.json"))?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .unwrap();
}
