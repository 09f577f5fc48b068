#!/usr/bin/env node

// src/hosts/cli/start.ts
var OLDEST_NODE = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Toril needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.
`
  );
  process.exitCode = 2;
} else {
  process.on("uncaughtException", (error) => {
    process.stderr.write(`Toril made a mistake, please report it:
${error.stack ?? error}
`);
    process.exit(2);
  });
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  await import("./toril.js");
}
