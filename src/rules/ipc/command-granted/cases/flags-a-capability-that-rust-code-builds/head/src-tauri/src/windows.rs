use tauri::ipc::CapabilityBuilder;

pub fn open(app: &tauri::App) {
    app.add_capability(
        CapabilityBuilder::new("preview")
            .window("preview")
            .permission("process:allow-exit"),
    )
    .unwrap();
}
