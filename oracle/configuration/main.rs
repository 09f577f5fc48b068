//! Reads and merges configurations as `tauri build` does. One JSON request on a line, one answer on a line:
//! `{"folder", "target", "extra": [patch, …]}` → `{"config"}` or `{"error"}`.

use std::io::{stdin, BufRead};
use std::path::Path;

use json_patch::merge;
use serde_json::{json, Map, Value};
use tauri_utils::{config::parse::read_from, platform::Target};

fn main() {
    for line in stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        println!("{}", answer(&request));
    }
}

fn answer(request: &Value) -> Value {
    let target = match request["target"].as_str() {
        Some("macOS") => Target::MacOS,
        Some("windows") => Target::Windows,
        Some("android") => Target::Android,
        Some("iOS") => Target::Ios,
        _ => Target::Linux,
    };
    let folder = Path::new(request["folder"].as_str().expect("a folder"));
    match read_from(target, folder) {
        Err(error) => json!({ "error": error.to_string() }),
        Ok((mut config, _)) => {
            let extra = request["extra"].as_array().expect("patches");
            if !extra.is_empty() {
                let mut joined = Value::Object(Map::new());
                extra.iter().for_each(|patch| merge_patches(&mut joined, patch));
                merge(&mut config, &joined);
            }
            json!({ "config": config })
        }
    }
}

/// Several `--config` become one patch. After `merge_patches` in `helpers/config.rs` of tauri-cli 2.12.4, which isn't public.
fn merge_patches(doc: &mut Value, patch: &Value) {
    let Some(patch) = patch.as_object() else {
        *doc = patch.clone();
        return;
    };
    if !doc.is_object() {
        *doc = Value::Object(Map::new());
    }
    let map = doc.as_object_mut().expect("an object");
    for (key, value) in patch {
        merge_patches(map.entry(key.as_str()).or_insert(Value::Null), value);
    }
}
