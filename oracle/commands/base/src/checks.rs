use crate::disk::said;
use std::path::{Path, PathBuf};

/// A file in the folder that the app runs in, wherever links lead.
pub fn inside(path: &str) -> Result<PathBuf, String> {
    let folder = said(said(std::env::current_dir())?.canonicalize())?;
    let file = said(folder.join(path).canonicalize())?;
    if !file.starts_with(&folder) {
        return Err("not one of the notes".into());
    }
    Ok(file)
}

/// A name without folders.
pub fn plain(name: &str) -> Result<String, String> {
    let file = Path::new(name).file_name().ok_or("no name")?;
    if file != name {
        return Err("not a plain name".into());
    }
    Ok(file.to_string_lossy().into_owned())
}

/// An address of the app's own server.
pub fn own_server(url: &str) -> Result<String, String> {
    let url = said(tauri::Url::parse(url))?;
    if url.host_str() != Some("notes.example.org") {
        return Err("not the server of the notes".into());
    }
    Ok(url.to_string())
}
