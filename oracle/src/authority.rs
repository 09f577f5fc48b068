//! Whether one call passes: the runtime authority of the `tauri` crate (`ipc/authority.rs`, `webview/mod.rs`), which
//! can't be had without a webview. Written after its source; patterns are matched by the crates that it uses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri_utils::acl::resolved::{Resolved, ResolvedCommand};
use tauri_utils::acl::{ExecutionContext, APP_ACL_KEY};
use url::Url;

use crate::{plain, scopes};

#[derive(Deserialize)]
pub struct Call {
    window: String,
    webview: String,
    /// `local`, or the URL of the page.
    origin: String,
    command: String,
    /// What the command's own plugin would check, where that is asked too.
    argument: Option<scopes::Argument>,
}

#[derive(Serialize)]
pub struct Answer {
    allowed: bool,
    /// A capability denies the command, so that no other can allow it.
    denied: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Scopes>,
    /// Whether the plugin lets the argument through.
    #[serde(skip_serializing_if = "Option::is_none")]
    passes: Option<bool>,
}

#[derive(Serialize)]
pub struct Scopes {
    /// Entries of the command's scope, in order, then those of the plugin's global scope.
    allow: Vec<Value>,
    deny: Vec<Value>,
}

pub struct Authority {
    resolved: Resolved,
    has_app_manifest: bool,
}

impl Authority {
    pub fn new((resolved, has_app_manifest): (Resolved, bool)) -> Self {
        Self { resolved, has_app_manifest }
    }

    pub fn judge(&self, call: &Call) -> Answer {
        let denied = self.is_denied(call);
        let matching = if denied { vec![] } else { self.allowing(call) };
        // Commands of an app without permissions of its own are not checked at all.
        let plugin = plugin_of(&call.command);
        let is_remote = call.origin != "local";
        let checked = plugin.is_some()
            || self.has_app_manifest
            || (cfg!(feature = "remote-needs-capability") && is_remote);
        let allowed = !checked || !matching.is_empty();
        let scopes = allowed.then(|| self.scopes(plugin.unwrap_or(APP_ACL_KEY), &matching));
        let passes = call.argument.as_ref().map(|argument| match &scopes {
            Some(scopes) => argument.passes(&scopes.allow, &scopes.deny),
            None => false,
        });
        Answer { allowed, denied, scopes, passes }
    }

    /// `RuntimeAuthority::resolve_access`. Before Tauri 2.12 the origins were compared, but any denial counted.
    fn is_denied(&self, call: &Call) -> bool {
        entries_of(&self.resolved.denied_commands, &call.command)
            .any(|denial| !cfg!(feature = "deny-by-origin") || comes_from(denial, call))
    }

    fn allowing(&self, call: &Call) -> Vec<&ResolvedCommand> {
        let is_for = |entry: &&ResolvedCommand| {
            comes_from(entry, call)
                && (entry.webviews.iter().any(|w| w.matches(&call.webview))
                    || entry.windows.iter().any(|w| w.matches(&call.window)))
        };
        entries_of(&self.resolved.allowed_commands, &call.command).filter(is_for).collect()
    }

    /// What the command is given: `CommandScope` and `GlobalScope`.
    fn scopes(&self, plugin: &str, matching: &[&ResolvedCommand]) -> Scopes {
        let ids = matching.iter().filter_map(|entry| entry.scope_id);
        let own = ids.map(|id| &self.resolved.command_scope[&id]);
        let both = own.chain(self.resolved.global_scope.get(plugin));
        let (mut allow, mut deny) = (vec![], vec![]);
        for scope in both {
            allow.extend(plain(&scope.allow));
            deny.extend(plain(&scope.deny));
        }
        Scopes { allow, deny }
    }
}

type Entries = BTreeMap<String, Vec<ResolvedCommand>>;

/// What is said of a command; since Tauri 3 that of every command of its plugin, or of the app, is said of it too
/// (`wildcard_command`).
fn entries_of<'a>(all: &'a Entries, command: &str) -> impl Iterator<Item = &'a ResolvedCommand> {
    let every = match command.rsplit_once('|') {
        Some((plugin, _)) => format!("{plugin}|*"),
        None => "*".into(),
    };
    let more = cfg!(feature = "commands-on-demand").then(|| all.get(&every)).flatten();
    all.get(command).into_iter().chain(more).flatten()
}

/// `Origin::matches`.
fn comes_from(entry: &ResolvedCommand, call: &Call) -> bool {
    match (&entry.context, call.origin.as_str()) {
        (ExecutionContext::Local, origin) => origin == "local",
        (ExecutionContext::Remote { .. }, "local") => false,
        (ExecutionContext::Remote { url }, origin) => {
            url.test(&Url::parse(origin).expect("the origin is a URL"))
        }
    }
}

/// `fs` of `plugin:fs|read_file`; nothing for a command of the app itself.
fn plugin_of(command: &str) -> Option<&str> {
    command.strip_prefix("plugin:").and_then(|rest| rest.split('|').next())
}
