const SCHEME: &str = "stream";
pub fn run() {
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(SCHEME, |_app, request| answer(request))
        .run(tauri::generate_context!())
        .expect("the app runs");
}
