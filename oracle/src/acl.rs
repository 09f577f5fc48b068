//! From the text of capability and permission files to Tauri's resolved list. All the work is `tauri-utils`'.

use std::collections::BTreeMap;

use serde::Deserialize;
use tauri_utils::acl::capability::{Capability, CapabilityFile};
use tauri_utils::acl::manifest::{Manifest, PermissionFile};
use tauri_utils::acl::resolved::Resolved;
use tauri_utils::acl::APP_ACL_KEY;
use tauri_utils::platform::Target;

/// By the key before a permission's colon; the app's own is `__app-acl__`.
pub type Manifests = BTreeMap<String, Manifest>;

#[derive(Deserialize)]
pub struct App {
    /// The app's own permission files, in the order of their paths.
    #[serde(default)]
    permissions: Vec<Text>,
    /// Permission files of plugins that are developed with the app, by the key of their manifests. They stay until
    /// manifests are given again.
    #[serde(default)]
    plugins: BTreeMap<String, Vec<Text>>,
    /// Capability files.
    capabilities: Vec<Text>,
    /// `app.security.capabilities` of the configuration, where it has any.
    #[serde(default)]
    enabled: Vec<Enabled>,
    target: Target,
}

/// The text of a file.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Text {
    Json(String),
    Toml(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Enabled {
    Named(String),
    Inline(Capability),
}

impl App {
    /// What an app of these files would carry inside, and whether it has permissions of its own; or why it does not
    /// build.
    pub fn resolve(self, manifests: &mut Manifests) -> Result<(Resolved, bool), String> {
        for (key, files) in &self.plugins {
            manifests.insert(key.clone(), manifest_of(files)?);
        }
        let own = manifest_of(&self.permissions)?;
        let is_declared = declares_any(&own);
        manifests.remove(APP_ACL_KEY);
        if is_declared {
            manifests.insert(APP_ACL_KEY.into(), own);
        }
        let active = choose(all_of(&self.capabilities)?, self.enabled)?;
        let resolved = Resolved::resolve(manifests, active, self.target).map_err(|e| e.to_string())?;
        Ok((resolved, is_declared))
    }
}

fn manifest_of(files: &[Text]) -> Result<Manifest, String> {
    let files = files.iter().map(Text::parse::<PermissionFile>);
    Ok(Manifest::new(files.collect::<Result<_, _>>()?, None))
}

/// Without any permission of its own an app leaves its commands open.
fn declares_any(manifest: &Manifest) -> bool {
    #[cfg(feature = "commands-on-demand")]
    if !manifest.commands.is_empty() {
        return true;
    }
    manifest.default_permission.is_some()
        || !manifest.permission_sets.is_empty()
        || !manifest.permissions.is_empty()
}

impl Text {
    fn parse<T: for<'a> Deserialize<'a>>(&self) -> Result<T, String> {
        match self {
            Text::Json(text) => serde_json::from_str(text).map_err(|e| e.to_string()),
            Text::Toml(text) => toml::from_str(text).map_err(|e| e.to_string()),
        }
    }
}

/// `acl::build::parse_capabilities`: one identifier, one capability.
fn all_of(files: &[Text]) -> Result<BTreeMap<String, Capability>, String> {
    let mut found = BTreeMap::new();
    for file in files {
        let capabilities = match file.parse()? {
            CapabilityFile::Capability(capability) => vec![capability],
            CapabilityFile::List(capabilities) => capabilities,
            CapabilityFile::NamedList { capabilities } => capabilities,
        };
        for capability in capabilities {
            let identifier = capability.identifier.clone();
            if found.insert(identifier.clone(), capability).is_some() {
                return Err(format!("capability `{identifier}` already exists"));
            }
        }
    }
    Ok(found)
}

/// `acl::get_capabilities` (before: `tauri-codegen`, `context.rs`).
fn choose(
    mut found: BTreeMap<String, Capability>,
    enabled: Vec<Enabled>,
) -> Result<BTreeMap<String, Capability>, String> {
    if enabled.is_empty() {
        return Ok(found);
    }
    let mut active = BTreeMap::new();
    for entry in enabled {
        let capability = match entry {
            Enabled::Inline(capability) => capability,
            Enabled::Named(name) => {
                found.remove(&name).ok_or_else(|| format!("capability with identifier {name} not found"))?
            }
        };
        active.insert(capability.identifier.clone(), capability);
    }
    Ok(active)
}
