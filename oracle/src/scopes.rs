//! How the official plugins read their scopes, written after their sources; the matching is done by the crates that
//! they use. One entry that a plugin can't read makes every call of the command fail.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use glob::{MatchOptions, Pattern};
use regex::Regex;
use serde::Deserialize;
use serde_json::Value;
use tauri_utils::acl::RemoteUrlPattern;
use url::Url;

#[derive(Deserialize)]
pub struct Question {
    #[serde(rename = "scopeCheck")]
    argument: Argument,
    #[serde(default)]
    allow: Vec<Value>,
    #[serde(default)]
    deny: Vec<Value>,
}

/// The argument of a call that a scope decides about, by the plugin that decides.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Argument {
    /// `tauri-plugin-fs`: any command that takes a path.
    Path { path: PathBuf, rules: PathRules },
    /// `tauri-plugin-http`: `fetch`.
    Url { url: Url },
    /// `tauri-plugin-opener`: `open_url`.
    OpenUrl { url: String, with: Option<String> },
    /// `tauri-plugin-opener`: `open_path`.
    OpenPath { path: PathBuf, with: Option<String>, rules: PathRules },
    /// `tauri-plugin-shell`: `execute` and `spawn`. Passes where exactly these arguments (and this program) result;
    /// the page itself says whether it wants a sidecar, so it is taken to say so where it must.
    Program { program: String, args: Vec<String>, runs: Option<String> },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PathRules {
    require_literal_leading_dot: bool,
    /// Where `$HOME` and its kin lead; null for a directory that the platform doesn't have.
    directories: BTreeMap<String, Option<PathBuf>>,
    /// The folder that the app was started in; without one no relative path leads anywhere.
    #[serde(default)]
    started_in: Option<String>,
}

impl Question {
    pub fn passes(&self) -> bool {
        self.argument.passes(&self.allow, &self.deny)
    }
}

impl Argument {
    pub fn passes(&self, allow: &[Value], deny: &[Value]) -> bool {
        self.read_and_match(allow, deny).unwrap_or(false)
    }

    /// `None` where an entry can't be read.
    fn read_and_match(&self, allow: &[Value], deny: &[Value]) -> Option<bool> {
        match self {
            Self::Path { path, rules } => {
                let allow = all::<PathEntry>(allow)?;
                let deny = all::<PathEntry>(deny)?;
                let [allow, deny] = [allow, deny].map(|list| list.into_iter().map(PathEntry::path));
                rules.pass(path, allow, deny)
            }
            Self::Url { url } => {
                let allow = all::<UrlEntry>(allow)?;
                let deny = all::<UrlEntry>(deny)?;
                let allow = allow.iter().map(UrlEntry::pattern).collect::<Option<Vec<_>>>()?;
                let deny = deny.iter().map(UrlEntry::pattern).collect::<Option<Vec<_>>>()?;
                let matches = |list: &[RemoteUrlPattern]| list.iter().any(|p| p.test(url));
                Some(matches!(url.scheme(), "http" | "https") && !matches(&deny) && matches(&allow))
            }
            Self::OpenUrl { url, with } => {
                let allow = openers(allow)?;
                let deny = openers(deny)?;
                let matches = |list: &[Opener]| list.iter().any(|e| e.opens_url(url, with.as_deref()));
                Some(!matches(&deny) && matches(&allow))
            }
            Self::OpenPath { path, with, rules } => {
                let allow = openers(allow)?;
                let deny = openers(deny)?;
                let program = allow.iter().any(|e| e.opens_path_with(with.as_deref()));
                let [allow, deny] = [allow, deny].map(|list| list.into_iter().filter_map(Opener::path));
                Some(rules.pass(path, allow, deny)? && program)
            }
            Self::Program { program, args, runs } => {
                let entries = all::<Program>(allow)?;
                all::<Program>(deny)?;
                let entry = entries.iter().find(|entry| entry.name == *program)?;
                let started = if entry.sidecar { program } else { entry.cmd.as_ref()? };
                let is_it = runs.as_ref().is_none_or(|runs| runs == started);
                Some(is_it && entry.args.result(args).as_ref() == Some(args))
            }
        }
    }
}

fn all<T: for<'a> Deserialize<'a>>(values: &[Value]) -> Option<Vec<T>> {
    values.iter().map(|v| T::deserialize(v).ok()).collect()
}

/// `tauri-plugin-fs`, `scope.rs`.
#[derive(Deserialize)]
#[serde(untagged)]
enum PathEntry {
    Value(PathBuf),
    Object { path: PathBuf },
}

impl PathEntry {
    fn path(self) -> PathBuf {
        match self {
            Self::Value(path) | Self::Object { path } => path,
        }
    }
}

impl PathRules {
    /// `tauri`, `scope/fs.rs`, with a file system in which nothing is a link, and the path is as it really is.
    fn pass(
        &self,
        path: &Path,
        allow: impl Iterator<Item = PathBuf>,
        deny: impl Iterator<Item = PathBuf>,
    ) -> Option<bool> {
        let options = MatchOptions {
            require_literal_separator: true,
            require_literal_leading_dot: self.require_literal_leading_dot,
            ..Default::default()
        };
        let path: PathBuf = path.components().collect();
        let patterns = |list: &mut dyn Iterator<Item = PathBuf>| {
            let paths = list.filter_map(|pattern| self.parse(&pattern));
            let kept = paths.flat_map(|path| [self.canonicalize_parent(path.clone()), Some(path)]);
            let globs = kept.flatten().map(|path| Pattern::new(&path.to_string_lossy()).ok());
            globs.collect::<Option<Vec<_>>>()
        };
        let (mut allow, mut deny) = (allow, deny);
        let (allow, deny) = (patterns(&mut allow)?, patterns(&mut deny)?);
        let matches = |list: &[Pattern]| list.iter().any(|p| p.matches_path_with(&path, options));
        Some(!matches(&deny) && matches(&allow))
    }

    /// `tauri`, `scope/fs.rs`: a pattern is kept once more with what of it exists as it really is.
    fn canonicalize_parent(&self, mut path: PathBuf) -> Option<PathBuf> {
        let mut failed_components: Option<PathBuf> = None;
        loop {
            if let Some(path) = self.canonicalize(&path) {
                break Some(failed_components.map_or(path.clone(), |rest| path.join(rest)));
            }
            let mut last = path.iter().next_back().map(PathBuf::from)?;
            if !path.pop() {
                break None;
            }
            if let Some(failed_components) = &failed_components {
                last.push(failed_components);
            }
            failed_components.replace(last);
        }
    }

    /// `std::fs::canonicalize` of a machine on which everything exists, but for what has a wildcard in its name.
    fn canonicalize(&self, path: &Path) -> Option<PathBuf> {
        let (text, folder) = (path.to_str()?, self.started_in.as_ref()?);
        if text.is_empty() || text.contains(['*', '?', '[', ']']) {
            return None;
        }
        let drive = |text: &str| text.get(..2).filter(|start| start.ends_with(':')).map(str::to_owned);
        let whole = match (drive(text), text.starts_with('/')) {
            (Some(_), _) => text.to_owned(),
            (None, true) => drive(folder).unwrap_or_default() + text,
            (None, false) => format!("{folder}/{text}"),
        };
        let root = drive(&whole).unwrap_or_default();
        let mut parts = Vec::new();
        for part in whole[root.len()..].split('/') {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                name => parts.push(name),
            }
        }
        Some(PathBuf::from(format!("{root}/{}", parts.join("/"))))
    }

    /// `tauri`, `path/mod.rs`: `PathResolver::parse`. `None` where the platform has no such directory.
    fn parse(&self, path: &Path) -> Option<PathBuf> {
        let mut components = path.components();
        let mut parsed = PathBuf::new();
        match components.next() {
            Some(Component::Normal(first)) => match self.directories.get(&*first.to_string_lossy()) {
                Some(directory) => parsed.push(directory.as_ref()?),
                None => parsed.push(first),
            },
            Some(component) => parsed.push(component),
            None => {}
        }
        parsed.extend(components.filter(|component| *component != Component::ParentDir));
        Some(parsed.components().collect())
    }
}

/// `tauri-plugin-http`, `scope.rs`, whose patterns are parsed as those of remote origins are, with the same crate.
#[derive(Deserialize)]
#[serde(untagged)]
enum UrlEntry {
    Value(String),
    Object { url: String },
}

impl UrlEntry {
    fn pattern(&self) -> Option<RemoteUrlPattern> {
        match self {
            Self::Value(url) | Self::Object { url } => url.parse().ok(),
        }
    }
}

/// `tauri-plugin-opener`, `scope_entry.rs` and `scope.rs`.
#[derive(Deserialize)]
#[serde(untagged)]
enum OpenerRaw {
    Url {
        url: String,
        #[serde(default)]
        app: Application,
    },
    Path {
        path: PathBuf,
        #[serde(default)]
        app: Application,
    },
}

#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Application {
    #[default]
    Default,
    Enable(bool),
    App(String),
}

impl Application {
    fn matches(&self, with: Option<&str>) -> bool {
        match self {
            Self::Default => with.is_none(),
            Self::Enable(enable) => *enable,
            Self::App(program) => Some(program.as_str()) == with,
        }
    }
}

enum Opener {
    Url(Pattern, Application),
    Path(PathBuf, Application),
}

fn openers(values: &[Value]) -> Option<Vec<Opener>> {
    let read = |raw| match raw {
        OpenerRaw::Url { url, app } => Some(Opener::Url(Pattern::new(&url).ok()?, app)),
        OpenerRaw::Path { path, app } => Some(Opener::Path(path, app)),
    };
    all(values)?.into_iter().map(read).collect()
}

impl Opener {
    fn path(self) -> Option<PathBuf> {
        match self {
            Self::Url(..) => None,
            Self::Path(path, _) => Some(path),
        }
    }

    fn opens_url(&self, url: &str, with: Option<&str>) -> bool {
        matches!(self, Self::Url(pattern, app) if pattern.matches(url) && app.matches(with))
    }

    fn opens_path_with(&self, with: Option<&str>) -> bool {
        matches!(self, Self::Path(_, app) if app.matches(with))
    }
}

/// `tauri-plugin-shell`, `scope_entry.rs` and `scope.rs`.
#[derive(Deserialize)]
#[serde(try_from = "ProgramRaw")]
struct Program {
    name: String,
    cmd: Option<String>,
    args: Args,
    sidecar: bool,
}

#[derive(Deserialize)]
struct ProgramRaw {
    name: String,
    cmd: Option<String>,
    #[serde(default)]
    args: ArgsRaw,
    #[serde(default)]
    sidecar: bool,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum ArgsRaw {
    Flag(bool),
    List(Vec<ArgRaw>),
}

impl Default for ArgsRaw {
    fn default() -> Self {
        Self::Flag(false)
    }
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum ArgRaw {
    Fixed(String),
    Var {
        validator: String,
        #[serde(default)]
        raw: bool,
    },
}

enum Args {
    Any,
    List(Vec<Arg>),
}

enum Arg {
    Fixed(String),
    Var(Regex),
}

impl TryFrom<ProgramRaw> for Program {
    type Error = String;

    fn try_from(raw: ProgramRaw) -> Result<Self, String> {
        if !raw.sidecar && raw.cmd.is_none() {
            return Err("The shell scope `command` value is required.".into());
        }
        let args = match raw.args {
            ArgsRaw::Flag(true) => Args::Any,
            ArgsRaw::Flag(false) => Args::List(vec![]),
            ArgsRaw::List(list) => Args::List(list.into_iter().map(Arg::try_from).collect::<Result<_, _>>()?),
        };
        Ok(Self { name: raw.name, cmd: raw.cmd, args, sidecar: raw.sidecar })
    }
}

impl TryFrom<ArgRaw> for Arg {
    type Error = String;

    fn try_from(raw: ArgRaw) -> Result<Self, String> {
        let text = match raw {
            ArgRaw::Fixed(fixed) => return Ok(Self::Fixed(fixed)),
            ArgRaw::Var { validator, raw: true } => validator,
            ArgRaw::Var { validator, raw: false } => format!("^{validator}$"),
        };
        Regex::new(&text).map(Self::Var).map_err(|e| e.to_string())
    }
}

impl Args {
    /// `ShellScope::_prepare`: the arguments that the program is started with, or none where it is not.
    fn result(&self, given: &[String]) -> Option<Vec<String>> {
        let list = match self {
            Self::Any => return Some(given.to_vec()),
            Self::List(list) => list,
        };
        let one = |(i, arg): (usize, &Arg)| match arg {
            Arg::Fixed(fixed) => Some(fixed.clone()),
            Arg::Var(validator) => given.get(i).filter(|value| validator.is_match(value)).cloned(),
        };
        list.iter().enumerate().map(one).collect()
    }
}
