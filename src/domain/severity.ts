/** How bad it is if the widening is used. From least to worst. */
export const SEVERITIES = ["info", "low", "medium", "high", "critical"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How sure Toril is that the widening is real. */
export const CONFIDENCES = ["possible", "likely", "certain"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}

export function worst(severities: Iterable<Severity>): Severity {
  let result: Severity = "info";
  for (const severity of severities) if (atLeast(severity, result)) result = severity;
  return result;
}
