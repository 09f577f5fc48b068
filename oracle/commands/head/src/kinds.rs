use crate::disk::said;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Titled {
    title: String,
    page_count: u32,
    tags: Vec<String>,
    file_path: String,
}

#[derive(Deserialize)]
pub struct Place {
    folder: String,
    is_shared: bool,
}

#[derive(Deserialize)]
pub struct Placed {
    name: String,
    place: Place,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    Nothing,
    Rename { name: String },
    ShowFile { at: Place, title: String },
}

#[derive(Deserialize)]
pub struct Name(String);

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Tagged {
    Empty,
    FromFile { path: String, line: u32 },
}

#[tauri::command]
pub fn read_titled(note: Titled) -> Result<String, String> {
    let text = said(std::fs::read_to_string(&note.file_path))?;
    Ok(format!("{} {} {} {text}", note.title, note.page_count, note.tags.len()))
}

#[tauri::command]
pub fn read_placed(note: Placed) -> Result<String, String> {
    let Placed { name, place: Place { folder, is_shared } } = note;
    let text = said(std::fs::read_to_string(folder))?;
    Ok(format!("{name} {is_shared} {text}"))
}

#[tauri::command]
pub fn act(act: Act) -> Result<String, String> {
    match act {
        Act::Nothing => Err("nothing".into()),
        Act::Rename { name } => Ok(name),
        Act::ShowFile { at, title } => {
            let text = said(std::fs::read_to_string(at.folder))?;
            Ok(format!("{title} {text} {}", at.is_shared))
        }
    }
}

#[tauri::command]
pub fn read_named(name: Name) -> Result<String, String> {
    let read = |file: &str| std::fs::read_to_string(file);
    said(read(&name.0))
}

#[tauri::command]
pub fn read_tagged(from: Tagged) -> Result<String, String> {
    let Tagged::FromFile { path, line } = from else { return Err("empty".into()) };
    let text = said(std::fs::read_to_string(path))?;
    Ok(text.lines().skip(line as usize).collect())
}
