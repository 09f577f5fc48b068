pub fn run() {
    tauri::Builder::default()
        .register_uri_scheme_protocol("stream", |_app, request| answer(request))
        .run(tauri::generate_context!())
        .expect("the app runs");
}
