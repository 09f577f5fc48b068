use crate::disk::{self, said, Loads, Store};
use std::collections::HashMap;
use std::path::Path;

#[tauri::command]
pub fn read_note(path: String) -> Result<String, String> {
    said(std::fs::read_to_string(path))
}

#[tauri::command]
pub fn read_joined(name: String, limit: u32) -> Result<String, String> {
    let folder = said(std::env::current_dir())?;
    let text = disk::load(&folder.join(name))?;
    Ok(text.chars().take(if limit == 0 { 500 } else { limit as usize }).collect())
}

#[tauri::command]
pub async fn read_later(file_path: String) -> Result<String, String> {
    said(tokio::fs::read_to_string(&file_path).await)
}

#[tauri::command]
pub fn read_mapped(paths: Vec<String>) -> Result<Vec<String>, String> {
    paths.iter().map(|path| said(std::fs::read_to_string(path))).collect()
}

#[tauri::command]
pub fn read_first(files: HashMap<String, String>) -> Result<String, String> {
    let file = files.values().next().ok_or("none")?;
    said(std::fs::read_to_string(file))
}

#[tauri::command]
pub fn read_maybe(path: Option<String>, title: Option<String>) -> Result<String, String> {
    let Some(path) = path else { return Err("none".into()) };
    let text = said(std::fs::read_to_string(path))?;
    Ok(format!("{}{text}", title.unwrap_or_default()))
}

#[tauri::command]
pub fn read_stored(store: tauri::State<'_, Store>, name: String) -> Result<String, String> {
    store.load(&name)
}

#[tauri::command]
pub fn read_by_trait(path: String) -> Result<String, String> {
    path.loaded()
}

#[tauri::command]
pub fn write_note(path: String, text: String) -> Result<(), String> {
    said(std::fs::write(path, text))
}

#[tauri::command]
pub fn append_note(path: String, text: String) -> Result<(), String> {
    disk::append(&path, &text)
}

#[tauri::command]
pub fn remove_note(path: String) -> Result<(), String> {
    said(std::fs::remove_file(path))
}

#[tauri::command]
pub fn remove_folder(path: String) -> Result<(), String> {
    said(std::fs::remove_dir_all(path))
}

#[tauri::command]
pub fn list_notes(path: String) -> Result<Vec<String>, String> {
    let entries = said(std::fs::read_dir(path))?;
    Ok(entries.flatten().map(|entry| entry.path().display().to_string()).collect())
}

#[tauri::command]
pub fn make_folder(path: String) -> Result<(), String> {
    said(std::fs::create_dir_all(Path::new(&path)))
}

#[tauri::command]
pub fn export_note(target: String) -> Result<(), String> {
    said(std::fs::copy("note.md", target)).map(|_| ())
}

#[tauri::command]
pub fn link_note(target: String) -> Result<(), String> {
    said(std::os::unix::fs::symlink("note.md", target))
}
