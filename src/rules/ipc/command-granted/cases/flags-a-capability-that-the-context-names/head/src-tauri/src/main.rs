fn main() {
    tauri::Builder::default()
        .setup(|app| {
            Ok(())
        })
        .run(tauri::generate_context!(capabilities = ["capabilities/extra.json"]))
        .unwrap();
}
