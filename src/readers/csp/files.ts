import { byPath, type DeclaredFile } from "../file-kind.ts";
import { mayBeFrontPage } from "../front-pages.ts";

export const FILES: readonly DeclaredFile[] = [
  {
    name: "a front page",
    role: "page",
    coverage: "read",
    why: "Read for a Content Security Policy in the page itself, and for scripts of websites.",
    samples: ["index.html"],
    knownAs: ["index.html"],
    is: byPath(/(?:^|\/)index\.html$/),
    wants: (path, app) => mayBeFrontPage(path, app.root),
  },
];
