use crate::disk::said;
use std::process::Command;

#[tauri::command]
pub fn run_tool(program: String, args: Vec<String>) -> Result<String, String> {
    let output = said(Command::new(program).args(args).output())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[tauri::command]
pub fn run_script(script: String) -> Result<String, String> {
    let output = said(Command::new("sh").arg("-c").arg(script).output())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[tauri::command]
pub fn open_it(target: String) -> Result<(), String> {
    said(open::that(target))
}

#[tauri::command]
pub async fn run_chosen(tool: Option<String>) -> Result<String, String> {
    let mut command = tokio::process::Command::new(tool.unwrap_or("true".into()));
    let output = said(command.kill_on_drop(true).output().await)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
