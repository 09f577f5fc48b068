/** How much one run may ask of a registry for the packages of one ecosystem. */
const RUN_LIMITS = {
  /** How many packages are asked about. */
  archives: 1000,
  /** Bytes of everything that is fetched for them. */
  bytes: 256 * 1024 * 1024,
  /** Milliseconds for all of them. */
  runTime: 60_000,
  parallel: 20,
  /** Bytes of one archive. crates.io takes 10 MiB. npm's larger archives hold programs for one system. */
  archiveBytes: 32 * 1024 * 1024,
  /** Milliseconds for one file. */
  time: 20_000,
} as const;

export type RunLimits = Readonly<Record<keyof typeof RUN_LIMITS, number>>;

/** The bounds of a run, with some of them changed. */
export function runLimits(changed: Partial<RunLimits> = {}): RunLimits {
  return { ...RUN_LIMITS, ...changed };
}
