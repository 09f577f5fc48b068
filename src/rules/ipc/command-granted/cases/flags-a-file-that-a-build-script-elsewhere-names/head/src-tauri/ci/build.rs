fn main() {
    tauri_build::try_build(
        tauri_build::Attributes::new().capabilities_path_pattern("./acl/*.json"),
    )
    .unwrap();
}
