import { pluginGuard } from "../plugin-guard.ts";

/** The http plugin checks the requested URL. It checks URLs that servers redirect to only if a setting says so. */
export default pluginGuard({
  name: "redirects-unscoped",
  rule: "config/redirects-unscoped",
  plugin: "http",
  part: "http plugin",
  key: "scopeRedirects",
  guards: true,
  since: "2.7.0",
  // The plugin of Tauri 3 has no such setting and always checks.
  alwaysFrom: "3.0.0-alpha.2",
  happens: {
    subject: "A server that the app may call through the http plugin",
    action: "send it on to any other URL",
    example: "fetch('https://api.example.com/') → 302 http://169.254.169.254/",
  },
});
