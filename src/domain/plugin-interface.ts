/** The permission files of a Tauri plugin, by their paths in its archive, and the commands that its build script lists. */
export type PluginInterface = Readonly<{
  files: readonly Readonly<{ path: string; text: string }>[];
  /** Null where the list is computed, so that more may be there than the files say. */
  commands: readonly string[] | null;
}>;
