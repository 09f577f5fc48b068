import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cargo } from "../../__tests__/oracle/cargo-metadata.ts";
import type { CargoProject } from "./cargo-projects.ts";
import { type Graph, GraphBuilder } from "./graph.ts";
import type { Workshop } from "./run.ts";

type Metadata = Readonly<{
  packages: readonly Readonly<{ id: string; name: string; version: string }>[];
  resolve: Readonly<{
    nodes: readonly Readonly<{ id: string; deps: readonly Readonly<{ pkg: string }>[] }>[];
  }>;
}>;

/** Writes a project, lets cargo lock it, and returns what cargo's metadata says of it for all features and platforms. */
export function cargoGraph(workshop: Workshop, folder: string, { files }: CargoProject): Graph {
  const git = pathToFileURL(repository(workshop)).href;
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text.replaceAll("{git}", git));
  const environment = { CARGO_HOME: join(workshop.folder, "cargo") };
  cargo(folder, environment, "generate-lockfile");
  const text = cargo(folder, environment, "metadata", "--format-version", "1", "--locked", "--all-features");
  const { packages, resolve } = JSON.parse(text) as Metadata;
  const labels = new Map(packages.map(({ id, name, version }) => [id, `${name} ${version}`]));
  const graph = new GraphBuilder();
  for (const { id, deps } of resolve.nodes) {
    graph.package(labels.get(id) ?? id);
    for (const { pkg } of deps) graph.edge(labels.get(id) ?? id, labels.get(pkg) ?? pkg);
  }
  return graph;
}

/** A repository of two crates, to be asked for by git. */
function repository(workshop: Workshop): string {
  const folder = join(workshop.folder, "repository");
  const manifest = (name: string) => `[package]\nname = "${name}"\nversion = "0.3.0"\nedition = "2021"\n`;
  write(join(folder, "Cargo.toml"), '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n');
  write(join(folder, "a/Cargo.toml"), `${manifest("from-git")}[dependencies]\nhex = "0.4"\n`);
  write(join(folder, "b/Cargo.toml"), manifest("other-of-git"));
  for (const name of ["a", "b"]) write(join(folder, name, "src/lib.rs"), "");
  const as = ["-c", "user.name=Toril", "-c", "user.email=toril@example.com"];
  workshop.run(folder, "git", ["init", "--quiet", "--initial-branch=main"]);
  workshop.run(folder, "git", ["add", "."]);
  workshop.run(folder, "git", [...as, "commit", "--quiet", "--allow-empty", "--message=Two crates"]);
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
