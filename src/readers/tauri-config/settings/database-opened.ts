import { code } from "../../../domain/sentence.ts";
import { pick, stringsOf } from "../../../formats/value.ts";
import { type Setting, short } from "../setting.ts";

/** Databases that the app opens when it starts. What stands in their addresses is in every copy of the app. */
const setting: Setting = {
  name: "database-opened",
  rule: "config/database-opened",
  covers: ["plugins.sql.preload.**"],
  inConfiguration: (project, platform) =>
    stringsOf(pick(project.config(platform), "plugins", "sql", "preload")).map(({ value, at }) => {
      const hasPassword = /^\w+:\/\/[^/@]*:[^/@]+@/.test(value);
      const shown = value.replace(/^(\w+:\/\/[^/@:]*):[^/@]+@/, "$1:…@");
      return {
        extent: value,
        subject: "The app",
        action: hasPassword
          ? `open the database ${code(shown)}, with a password that every copy of the app holds`
          : `open the database ${code(shown)} when it starts`,
        example: `Database.load(${JSON.stringify(short(shown))})`,
        written: `plugins.sql.preload: [${JSON.stringify(short(shown))}]`,
        weighs: hasPassword
          ? ("high" as const)
          : /^sqlite:/.test(value)
            ? ("low" as const)
            : ("medium" as const),
        at,
      };
    }),
};

export default setting;
