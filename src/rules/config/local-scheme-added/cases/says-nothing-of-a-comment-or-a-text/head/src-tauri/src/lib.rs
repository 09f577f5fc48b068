// .register_uri_scheme_protocol("a", handler)
/* /* nested */ .register_uri_scheme_protocol("b", handler) */
const HELP: &str = r#"call .register_uri_scheme_protocol("c", handler)"#;
pub fn run() {
    tauri::Builder::default()
        .run(tauri::generate_context!())
        .expect("the app runs");
}
