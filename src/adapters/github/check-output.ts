import { cut, fitted } from "./fitted.ts";

/** How a check ends. `neutral` and `skipped` let a merge pass where the check is required; `failure` doesn't. */
export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "action_required";

/** A remark on lines of a file, in plain text; the file need not be in the diff. */
export type Annotation = Readonly<{
  path: string;
  line: number;
  endLine: number;
  level: "notice" | "warning" | "failure";
  title: string;
  message: string;
}>;

/** A button of an App's check: GitHub takes 20 characters of its label, 40 of what it says, and 20 of its name. */
export type CheckButton = Readonly<{ label: string; description: string; identifier: string }>;

export type CheckResult = Readonly<{
  conclusion: Conclusion;
  title: string;
  /** Markdown. */
  summary: string;
  /** More Markdown, below the summary. */
  text?: string;
  /** A page with all details; without one, the check's own page. */
  detailsUrl?: string;
  annotations: readonly Annotation[];
  /** When it was completed (UTC); without it, GitHub's own time, or that of the run as it was before. */
  completedAt?: string | undefined;
  /** Buttons, at most three. Without them, those that are there stay. */
  actions?: readonly CheckButton[];
}>;

/** Part of a request's body. */
export type Fields = Readonly<Record<string, unknown>>;

export const CHECK_LIMITS = {
  /** GitHub's bound for one request. */
  annotationsAtOnce: 50,
  /** Our own bound: nobody reads more. The summary says how many there are. */
  annotations: 200,
  annotationCharacters: 16_000,
  titleCharacters: 255,
} as const;

export function finished({ conclusion, detailsUrl, actions, completedAt }: CheckResult): Fields {
  return {
    status: "completed",
    conclusion,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    ...(actions === undefined ? {} : { actions }),
    ...(completedAt === undefined ? {} : { completed_at: completedAt }),
  };
}

export function outputOf({ title, summary, text }: Pick<CheckResult, "title" | "summary" | "text">): Fields {
  return {
    title: cut(title, CHECK_LIMITS.titleCharacters),
    summary: fitted(summary),
    ...(text === undefined ? {} : { text: fitted(text) }),
  };
}

/** The annotations in batches for GitHub's requests. There is always at least one batch, which may be empty. */
export function annotationBatches(annotations: readonly Annotation[]): readonly (readonly Fields[])[] {
  const all = annotations.slice(0, CHECK_LIMITS.annotations).map(annotationOf);
  const size = CHECK_LIMITS.annotationsAtOnce;
  const count = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function annotationOf({ path, line, endLine, level, title, message }: Annotation): Fields {
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    annotation_level: level,
    title: cut(title, CHECK_LIMITS.titleCharacters),
    message: cut(message, CHECK_LIMITS.annotationCharacters),
  };
}
