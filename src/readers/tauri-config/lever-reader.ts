import type { ConfigGrant } from "../../domain/config.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";

/** A grant before it is known on which platforms it holds. */
export type Granted = Omit<ConfigGrant, "domain" | "platforms">;

/** What one platform's configuration, the app's crates or its Rust code let happen, for one lever or a few of a kind. */
export type LeverReader = (project: Project, platform: Platform) => readonly Granted[];
