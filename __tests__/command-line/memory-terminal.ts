import type { Terminal } from "../../src/hosts/cli/terminal.ts";

/** A terminal that keeps what it is given, and whose user watches nothing. */
export class MemoryTerminal implements Terminal {
  readonly colour = false;
  readonly width = 100;
  printed = "";
  complaints = "";

  print(text: string): void {
    this.printed += text;
  }

  show(text: string): void {
    this.printed += text;
  }

  complain(message: string): void {
    this.complaints += `${message}\n`;
  }

  progress(): void {}

  clearProgress(): void {}
}
