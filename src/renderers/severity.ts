import type { Severity } from "../domain/severity.ts";

/** How one of our severities is said in the words of each place it is shown. */
export type SeverityWords = Readonly<{
  /** SARIF's `level`. */
  sarif: "error" | "warning" | "note";
  /**
   * Code scanning's score: above 9.0 is critical, from 7.0 high, from 4.0 medium, from 0.1 low. It has none for `info`,
   * where the SARIF level alone speaks.
   */
  securitySeverity: string | null;
  /** `annotation_level` of the Checks API. */
  annotation: "failure" | "warning" | "notice";
  /** How its name is coloured in a terminal: the attributes of an ANSI sequence. */
  ansi: string;
  /** What stands before its name where people look over a page; "" for what isn't worth a look by itself. */
  mark: string;
}>;

/** The one table of severities: every output reads its own column. */
export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  critical: { sarif: "error", securitySeverity: "9.5", annotation: "failure", ansi: "1;97;41", mark: "🟥 " },
  high: { sarif: "error", securitySeverity: "8.0", annotation: "failure", ansi: "1;31", mark: "🟧 " },
  medium: { sarif: "warning", securitySeverity: "5.5", annotation: "warning", ansi: "33", mark: "🟨 " },
  low: { sarif: "note", securitySeverity: "2.5", annotation: "notice", ansi: "36", mark: "" },
  info: { sarif: "note", securitySeverity: null, annotation: "notice", ansi: "2", mark: "" },
};
