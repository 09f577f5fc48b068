import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import { byPath, type DeclaredFile } from "../file-kind.ts";

/** What is asked of workflows, besides the configurations that they hand to Tauri. Apps read them for those. */
export const FILES: readonly DeclaredFile[] = [
  {
    name: "a workflow",
    role: "workflow",
    coverage: "in part",
    why: "Read for configurations that it hands to Tauri, unpinned actions and tools, tokens, secrets, and code of strangers beside them. The rest is for linters.",
    samples: [".forgejo/workflows/a.yml"],
    knownAs: [".github", "workflows"],
    is: byPath({ test: isWorkflow }),
    wants: isWorkflow,
  },
];
