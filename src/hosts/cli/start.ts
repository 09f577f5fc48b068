/**
 * What `toril` runs first: dist/cli.js. An old Node has to understand this file well enough to say that it is too old,
 * so it keeps to plain syntax and imports nothing by a name that such a Node lacks.
 */
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Toril needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  // By itself Node would end with 1 after a crash, and 1 is the verdict "fail".
  process.on("uncaughtException", (error) => {
    process.stderr.write(`Toril made a mistake, please report it:\n${error.stack ?? error}\n`);
    process.exit(2);
  });
  // Whoever reads the output may have seen enough, as `head` has.
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  void import("./main.ts");
}
