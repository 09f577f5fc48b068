//! Answers what a released Tauri answers: which calls do these capability files let through?
//!
//! One JSON request on each line of the standard input, one JSON answer on each line of the standard output.

mod acl;
mod authority;
mod scopes;

use std::io::{stdin, stdout, BufRead, Write};
use std::panic::{catch_unwind, set_hook, AssertUnwindSafe};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use acl::Manifests;

#[derive(Deserialize)]
#[serde(untagged)]
enum Request {
    /// What plugins declare, as `acl-manifests.json` holds it: for all later requests until the next of this kind.
    Manifests { manifests: Manifests },
    /// Plugin scopes alone: does this list let that argument through?
    Scope(scopes::Question),
    /// The whole way: capability files, permissions, calls.
    Calls {
        #[serde(flatten)]
        app: acl::App,
        calls: Vec<authority::Call>,
    },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Manifests { manifests: usize },
    Scope { passes: bool },
    Calls { answers: Vec<authority::Answer> },
    Error { error: String },
}

fn main() {
    // Tauri panics where a pattern is invalid: the app does not build, which is an answer here.
    set_hook(Box::new(|_| {}));
    let mut manifests = Manifests::new();
    let mut output = stdout().lock();
    for line in stdin().lock().lines() {
        let line = line.expect("the request is readable");
        let answer = catch_unwind(AssertUnwindSafe(|| answer(&line, &mut manifests)))
            .unwrap_or_else(|panic| Err(panic_text(&*panic)))
            .unwrap_or_else(|error| Answer::Error { error });
        serde_json::to_writer(&mut output, &answer).expect("the answer is writable");
        output.write_all(b"\n").expect("the answer is writable");
        output.flush().expect("the answer is writable");
    }
}

fn answer(line: &str, manifests: &mut Manifests) -> Result<Answer, String> {
    match serde_json::from_str(line).map_err(|e| e.to_string())? {
        Request::Manifests { manifests: given } => {
            *manifests = given;
            Ok(Answer::Manifests { manifests: manifests.len() })
        }
        Request::Scope(question) => Ok(Answer::Scope { passes: question.passes() }),
        Request::Calls { app, calls } => {
            let authority = authority::Authority::new(app.resolve(manifests)?);
            let answers = calls.iter().map(|call| authority.judge(call)).collect();
            Ok(Answer::Calls { answers })
        }
    }
}

fn panic_text(panic: &dyn std::any::Any) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("Tauri panics").to_owned()
}

/// What both Tauri's configuration and its capability files hold as a scope: any value.
fn plain<T: Clone + Into<Value>>(values: &[T]) -> Vec<Value> {
    values.iter().cloned().map(Into::into).collect()
}
