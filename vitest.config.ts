import { defineConfig } from "vitest/config";

/** What takes long, or starts programs: hosts at work, hostile trees, generated apps, the corpus, and what is made to explode. */
const SLOW = [
  "__tests__/{corpus,fake-github,hostile,hosts,injection,laws}/**/*.test.ts",
  "__tests__/**/*{bounds,command-line,laws}.test.ts",
  "__tests__/adapters/git.test.ts",
  "__tests__/github/{client,requests}.test.ts",
  "__tests__/language/pairs.test.ts",
  "__tests__/new-things.test.ts",
  "__tests__/packages/archive.test.ts",
  "__tests__/renderers/pull-request.test.ts",
  "__tests__/tauri/builds/shell.test.ts",
];

export default defineConfig({
  test: {
    // One more than Vitest takes by itself: its own process has little to do.
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/**/cases/**"] },
    // For what hangs. No test judges by time: what may grow too fast is counted, in steps or in sizes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // One rule's cases are a few among hundreds in their file.
    hideSkippedTests: true,
    // What Toril says of a case stands in the page of the case.
    snapshotEnvironment: "./__tests__/rule-cases/golden-files.ts",
    projects: [
      { extends: true, test: { name: "slow", include: SLOW } },
      {
        extends: true,
        // Nothing of these leaves a trace in its process, so that one serves them all.
        test: { name: "quick", include: ["__tests__/**/*.test.ts"], exclude: SLOW, isolate: false },
      },
    ],
  },
});
