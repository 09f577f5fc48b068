import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SetupError } from "../adapters/setup-error.ts";

/** Makes sure, before any work, that a file can be written here later. `option` is what named it. */
export async function checkOutput(file: string, option = "--output"): Promise<void> {
  const [there, folder] = await Promise.all([kindOf(file), kindOf(dirname(file))]);
  if (there === "folder") throw new SetupError(`${file} is a folder. Give ${option} the name of a file.`);
  if (there === "other")
    throw new SetupError(`${file} is no ordinary file, and would be replaced. Give ${option} another name.`);
  if (folder !== "folder") {
    throw new SetupError(
      `There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`,
    );
  }
}

/** Writes a file whole or not at all. */
export async function writeOutput(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    throw new SetupError(`${file} could not be written (${reason}). Nothing was changed.`);
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "other" | "nothing"> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "nothing";
  }
}
