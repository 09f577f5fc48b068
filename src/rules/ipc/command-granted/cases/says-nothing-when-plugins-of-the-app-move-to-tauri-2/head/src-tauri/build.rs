fn main() {
    tauri_build::try_build(tauri_build::Attributes::new().plugin(
        "auth",
        tauri_build::InlinedPlugin::new()
            .commands(&["login"])
            .default_permission(tauri_build::DefaultPermissionRule::AllowAllCommands),
    ))
    .unwrap();
}
