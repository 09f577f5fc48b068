use crate::checks::own_server;
use crate::disk::said;

#[tauri::command]
pub fn fetch_text(url: String) -> Result<String, String> {
    said(said(ureq::get(&own_server(&url)?).call())?.into_string())
}

#[tauri::command]
pub async fn post_text(url: String, body: String) -> Result<String, String> {
    let url = own_server(&url)?;
    let sent = tauri::async_runtime::spawn_blocking(move || {
        let agent = ureq::AgentBuilder::new().user_agent("notes").build();
        agent.post(&url).send_string(&body).map(|answer| answer.status())
    });
    said(said(sent.await)?).map(|status| status.to_string())
}

#[tauri::command]
pub fn fetch_from(host: String) -> Result<String, String> {
    if host != "notes.example.org" {
        return Err("not the server of the notes".into());
    }
    said(said(ureq::get(&format!("http://{host}/notes")).call())?.into_string())
}

#[tauri::command]
pub fn ask(query: String) -> Result<String, String> {
    if query != "SELECT name, text FROM notes" {
        return Err("not a query of the notes".into());
    }
    let notes = said(rusqlite::Connection::open_in_memory())?;
    said(notes.execute_batch("CREATE TABLE notes (text TEXT)"))?;
    said(notes.query_row(&query, [], |row| row.get::<_, String>(1)))
}
