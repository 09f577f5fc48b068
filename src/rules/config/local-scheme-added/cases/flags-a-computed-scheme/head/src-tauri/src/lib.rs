pub fn run() {
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(scheme_of(&config), |_app, request| answer(request))
        .run(tauri::generate_context!())
        .expect("the app runs");
}
