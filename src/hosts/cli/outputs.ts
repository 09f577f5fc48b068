import { FORMATS, type Format, type Output } from "./command.ts";
import { UsageError } from "./usage-error.ts";
import { oneOf } from "./value-option.ts";

const formatIn = oneOf("--format", FORMATS);

/** The outputs of a review in the order of the command line: an --output belongs to the --format before it. */
export class Outputs {
  readonly #given: { format: Format; file: string | null }[] = [];

  addFormat(text: string): void {
    this.#given.push({ format: formatIn(text), file: null });
  }

  /** A file without a format is text. */
  addFile(file: string): void {
    const last = this.#given.at(-1);
    if (last === undefined) this.#given.push({ format: "text", file });
    else if (last.file === null) last.file = file;
    else throw new UsageError(`--output ${file} has no --format of its own`);
  }

  all(): readonly Output[] {
    if (this.#given.length === 0) return [{ format: "text", file: null }];
    if (this.#given.filter(({ file }) => file === null).length > 1)
      throw new UsageError("only one format can be printed; give the others an --output");
    const files = this.#given.flatMap(({ file }) => file ?? []);
    if (new Set(files).size < files.length) throw new UsageError("two formats go to the same file");
    return this.#given;
  }
}
