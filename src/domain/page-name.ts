/** Pages that a capability holds for, as it writes them: where they are shown, and where they come from. */
export type PageName = Readonly<{
  kind: "window" | "webview";
  /** A label or a pattern of labels. */
  label: string;
  /** Whatever a window shows of the app; that as opposed to a site's pages; or a pattern of URLs. */
  from: Readonly<{ kind: "app" | "app-not-site" }> | Readonly<{ kind: "site"; url: string }>;
}>;

/** The pattern that stands for "every remote page", where no capability names one. */
export const ANY_SITE = "*://*:*";

/** Whether pages of this origin come from outside of the app: `asset:` and `tauri:` only serve what it holds itself. */
export function isForeign(origin: string): boolean {
  return (
    origin !== "local" &&
    !/^(?:(?:asset|tauri):|https?:\/\/(?:asset|tauri)\.localhost(?:[:/]|$))/i.test(origin)
  );
}
