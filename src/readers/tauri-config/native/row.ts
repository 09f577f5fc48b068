import type { Severity } from "../../../domain/severity.ts";
import type { Granted } from "../setting.ts";

/** What a native key is about. Each has a setting of its own. */
export type Topic = "process" | "traffic" | "privilege" | "feature" | "component" | "link" | "document";

/** What a native file lets happen. */
export type NativeGrant = Readonly<{ topic: Topic; granted: Granted }>;

/** What a key does, wherever it stands. The first row that fits a key is its row. */
export type Row = Readonly<{
  key: RegExp;
  topic: Topic;
  subject: string;
  action: string;
  weighs: Severity;
}>;

export function rowOf(rows: readonly Row[], key: string): Row | undefined {
  return rows.find((row) => row.key.test(key));
}
