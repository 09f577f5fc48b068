import type { Purpose } from "../../domain/build.ts";
import type { Place } from "../../domain/place.ts";
import type { BuildFlags } from "../project.ts";
import { asksForAssertions } from "./compiler-flags.ts";
import type { Maker } from "./maker.ts";
import type { Ran } from "./run.ts";
import { isKnown } from "./shell/words.ts";
import type { TauriArguments } from "./tauri-arguments.ts";

/** Profiles of cargo with debug assertions. */
const DEBUGGING = new Set(["dev", "test"]);

/**
 * What a build is made for. A name alone makes nothing a test: the maker has to build for development, and not ship it.
 */
export function purposeOf(args: TauriArguments, ran: Ran, maker: Maker): Purpose {
  const { isForTests } = maker;
  const ships = isShipped(ran, maker);
  const isDebug = args.debug || DEBUGGING.has(args.profile ?? "");
  const isDevelopment = args.task === "dev" || args.task === "run" || (isDebug && !(ships && args.bundles));
  if (!isDevelopment) return "release";
  return isForTests ? "test" : "development";
}

/** Whether the maker hands on to people what a command builds. */
export function isShipped(ran: Ran, maker: Maker): boolean {
  return maker.ships && (maker.shipsOnly === undefined || isAmong(maker.shipsOnly, ran, maker));
}

function isAmong(lines: ReadonlySet<number>, { path, line }: Ran, { at }: Maker): boolean {
  return path === at.path && lines.has(line);
}

/** What a command turns on besides what files say. The place of each is the line of the command. */
export function flagsOf(args: TauriArguments, ran: Ran, at: Place): BuildFlags {
  const { profile } = args;
  const isDebug = args.debug || DEBUGGING.has(profile ?? "") || asksForAssertions(ran);
  return {
    features: args.features.filter(isKnown).map((value) => ({ value, at })),
    allFeatures: args.allFeatures ? at : null,
    noDefaultFeatures: args.noDefaultFeatures ? at : null,
    debug: isDebug ? at : null,
    profile: profile === null || profile === "release" ? null : { value: profile, at },
  };
}
