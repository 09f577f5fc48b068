//! Calls commands of both apps as a page does: one JSON request `{"side", "command", "payload"}` on a line, and one answer
//! `{"ok": …}` or `{"error": …}` on a line.
use serde_json::{json, Value};
use std::io::{BufRead, Write};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{get_ipc_response, mock_builder, mock_context, noop_assets, MockRuntime, INVOKE_KEY};
use tauri::webview::InvokeRequest;
use tauri::{App, Builder, WebviewWindow, WebviewWindowBuilder};

fn main() {
    let apps = [
        ("base", app(notes_base::with_commands(mock_builder()))),
        ("head", app(notes_head::with_commands(mock_builder()))),
    ];
    for line in std::io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let (_, (_, window)) = apps.iter().find(|(side, _)| request["side"] == *side).unwrap();
        let answer = match called(window, &request) {
            Ok(value) => json!({ "ok": value }),
            Err(error) => json!({ "error": error }),
        };
        println!("{answer}");
        std::io::stdout().flush().unwrap();
    }
}

fn app(builder: Builder<MockRuntime>) -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = builder.build(mock_context(noop_assets())).unwrap();
    let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
    (app, window)
}

fn called(window: &WebviewWindow<MockRuntime>, request: &Value) -> Result<Value, Value> {
    let invoked = InvokeRequest {
        cmd: request["command"].as_str().unwrap().into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body: InvokeBody::Json(request["payload"].clone()),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.into(),
    };
    match get_ipc_response(window, invoked)? {
        InvokeResponseBody::Json(text) => Ok(serde_json::from_str(&text).unwrap()),
        InvokeResponseBody::Raw(bytes) => Ok(json!(bytes)),
    }
}
