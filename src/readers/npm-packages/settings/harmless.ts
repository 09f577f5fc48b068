/**
 * Settings that decide neither what runs when packages are installed nor where they come from: what is printed, laid where,
 * asked of people, or how often a request is made. Every other setting does, or isn't known.
 */
export function names(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Source: https://pnpm.io/settings */
export const HARMLESS_PNPM = names(
  "packages catalog catalogs catalog-mode cleanup-unused-catalogs hoist hoist-workspace-packages hoist-pattern",
  "public-hoist-pattern shamefully-hoist hoisting-limits modules-cache-max-age node-linker symlink",
  "enable-modules-dir virtual-store-dir-max-length virtual-store-only package-import-method",
  "enable-global-virtual-store prefer-frozen-lockfile lockfile-include-tarball-url",
  "peers-suffix-max-length auto-install-peers dedupe-peer-dependents",
  "strict-peer-dependencies resolve-peers-from-workspace-root peer-dependency-rules fetch-retries fetch-retry-factor",
  "fetch-retry-mintimeout fetch-retry-maxtimeout fetch-timeout fetch-warn-timeout-ms fetch-min-speed-ki-bps",
  "network-concurrency maxsockets color loglevel use-beta-cli recursive-install package-manager-strict",
  "package-manager-strict-version manage-package-manager-versions child-concurrency side-effects-cache",
  "side-effects-cache-readonly workspace-concurrency fail-if-no-match deploy-all-files link-workspace-packages",
  "prefer-workspace-packages include-workspace-root ignore-workspace-cycles",
  "disallow-workspace-cycles ignore-workspace-root-check save-workspace-protocol save-prefix save-exact tag",
  "resolution-mode update-notifier dlx-cache-max-age offline prefer-offline",
  "supported-architectures ignored-optional-dependencies allowed-deprecated-versions update-config audit-config audit",
  "audit-level required-scripts enable-pre-post-scripts verify-deps-before-run optimistic-repeat-install shell-emulator",
  "extend-node-path dedupe-injected-deps dedupe-direct-deps inject-workspace-packages prefer-symlinked-executables",
  "sync-injected-deps-after-scripts allow-unused-patches allow-non-applied-patches ignore-patch-failures",
  "force-legacy-deploy init-package-manager init-type ignore-compatibility-db prefer-hidden-deps publish-branch git-checks",
  "dry-run reporter bail sort reverse include-dev-dependencies dev optional production unsafe-perm dangerously-allow-none",
);

/** Source: https://yarnpkg.com/configuration/yarnrc */
export const HARMLESS_YARN = names(
  "node-linker nm-hoisting-limits nm-mode nm-self-references pnp-mode pnp-fallback-mode pnp-enable-inlining",
  "pnp-enable-esm-loader pnp-shebang pnp-ignore-patterns pnp-data-path",
  "cache-migration-mode compression-level enable-global-cache enable-mirror deferred-version-folder",
  "default-language-name default-semver-range-prefix prefer-interactive prefer-deferred-versions",
  "prefer-reuse enable-progress-bars progress-bar-style enable-colors enable-hyperlinks enable-timers enable-inline-builds",
  "enable-inline-hunks enable-message-names enable-constraints-checks enable-offline-mode enable-telemetry enable-tips",
  "telemetry-interval telemetry-user-id immutable-patterns init-fields log-filters logfilters bstate-path",
  "changeset-base-refs changeset-ignore-patterns catalog catalogs http-retry http-timeout network-concurrency",
  "network-setting npm-always-auth npm-auth-ident npm-auth-token npm-publish-access npm-publish-registry",
  "npm-audit-exclude-packages npm-audit-ignore-advisories npm-audit-registry npm-publish-provenance",
  "supported-architectures task-pool-concurrency task-pool-mode tsenable-auto-types ts-enable-auto-types",
  "win-link-type worker-pool-concurrency worker-pool-mode clone-concurrency",
  "ignore-path ignore-cwd enable-network patch-folder",
);

/** Source: https://bun.com/docs/runtime/bunfig */
export const HARMLESS_BUN = names(
  "optional dev peer production exact save-text-lockfile dry-run",
  "lockfile linker log-level prefer concurrent-scripts link-workspace-packages network-concurrency",
);
