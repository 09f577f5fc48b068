const require = process.getBuiltinModule;

// src/domain/severity.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var CONFIDENCES = ["possible", "likely", "certain"];
function atLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
function worst(severities) {
  let result = "info";
  for (const severity of severities) if (atLeast(severity, result)) result = severity;
  return result;
}

export {
  SEVERITIES,
  CONFIDENCES,
  atLeast,
  worst
};
