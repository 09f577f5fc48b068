use crate::checks::{inside, plain};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Default)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    pub fn load(&self, name: &str) -> Result<String, String> {
        said(std::fs::read_to_string(self.folder.join(plain(name)?)))
    }
}

pub trait Loads {
    fn loaded(&self) -> Result<String, String>;
}

impl Loads for String {
    fn loaded(&self) -> Result<String, String> {
        said(std::fs::read_to_string(inside(self)?))
    }
}

pub fn load(path: &Path) -> Result<String, String> {
    said(std::fs::read_to_string(path))
}

pub fn append(path: &str, text: &str) -> Result<(), String> {
    let mut file: File = said(OpenOptions::new().create(true).append(true).open(path))?;
    said(file.write_all(text.as_bytes()))
}

pub fn said<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}
