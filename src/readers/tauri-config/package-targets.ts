import type { Severity } from "../../domain/severity.ts";

/** What a file does at some place of a system, because something there reads it with more rights than the app has. */
export type Privilege = Readonly<{ does: string; weighs: Severity }>;

type Row = readonly [place: RegExp, does: string, weighs: Severity];

/** Places of Linux at which a file of root's takes effect by itself. */
const LINUX: readonly Row[] = [
  [/^\/etc\/sudoers(?:\.d\/|$)/, "decide who may act as root", "critical"],
  [/\/polkit-1\/|\/polkit\//, "decide who may act as root without a password", "critical"],
  [/^\/(?:etc|(?:usr\/)?(?:local\/)?lib)\/systemd\/|^\/run\/systemd\//, "be started by systemd", "critical"],
  [/^\/etc\/(?:cron[^/]*|anacrontab|at\.)|^\/var\/spool\/(?:cron|at)/, "be run by cron", "critical"],
  [/^\/etc\/ld\.so\./, "load libraries into every program", "critical"],
  [
    /^\/etc\/(?:apt|yum(?:\.repos\.d)?|dnf|zypp|pacman[^/]*)(?:\/|$)|^\/(?:etc|usr\/share)\/(?:apt\/)?keyrings\/|^\/etc\/pki\//,
    "decide where the system takes packages from",
    "critical",
  ],
  [
    /^\/etc\/(?:pam\.d|security|passwd|shadow|group|gshadow|ssh|init\.d|rc[^/]*|inittab)(?:\/|$)/,
    "decide who may log in, or run at start",
    "critical",
  ],
  [/^\/root\/|^\/home\//, "stand in someone's own folder", "critical"],
  [
    /^\/(?:etc|(?:usr\/)?lib)\/(?:udev|modprobe\.d|modules-load\.d|sysctl\.d|tmpfiles\.d|sysusers\.d|binfmt\.d|kernel|NetworkManager|environment\.d)(?:\/|$)|^\/etc\/sysctl\.conf$/,
    "be run or obeyed by the system",
    "high",
  ],
  [/\/dbus-1\/(?:system|system-services|system\.d)(?:\/|$)/, "answer or start by the system's bus", "high"],
  [
    /^\/etc\/(?:profile(?:\.d)?|bash[^/]*|zsh[^/]*|environment|skel|xdg\/autostart|X11)(?:\/|$)|^\/usr\/share\/(?:autostart|gdm|xsessions)\//,
    "be run when people log in",
    "high",
  ],
  [
    /^\/etc\/(?:hosts|resolv\.conf|nsswitch\.conf|ssl|ca-certificates|firewalld|apparmor\.d|selinux)(?:\/|\.|$)|\/ca-certificates\//,
    "decide whom the system trusts",
    "high",
  ],
  [
    /^\/etc\/(?:chromium|opt\/(?:chrome|edge)|firefox)[^/]*\/|\/native-messaging-hosts\//,
    "be obeyed by browsers",
    "high",
  ],
  [/^\/(?:usr\/)?(?:local\/)?s?bin(?:\/|$)/, "be started as a command by everyone", "medium"],
  [/^\/boot\/|^\/efi\//, "be run when the system starts", "critical"],
];

/** Places in the bundle of a macOS app from which the system or the app starts what it finds. */
const MACOS: readonly Row[] = [
  [/(?:^|\/)LaunchDaemons\//, "be started by launchd as root", "critical"],
  [
    /(?:^|\/)(?:LaunchAgents|LaunchServices|LoginItems)\//,
    "be started by launchd when people log in",
    "high",
  ],
  [
    /(?:^|\/)(?:XPCServices|PlugIns|SystemExtensions|DriverKit|Spotlight|QuickLook)\//,
    "be started by the system",
    "high",
  ],
  [/^\/?MacOS\/|(?:^|\/)Frameworks\//, "be code of the app", "high"],
];

/** What a file at this target does; undefined where nothing looks for files there. */
export function privilegeAt(target: string, system: "linux" | "macOS"): Privilege | undefined {
  const row = (system === "linux" ? LINUX : MACOS).find(([place]) => place.test(target));
  return row && { does: row[1], weighs: row[2] };
}

/** Folders above such places: what comes from the build may lie anywhere below them. */
const ABOVE = /^\/(?:etc|usr|usr\/(?:lib|share|local|local\/lib)|lib|var|var\/spool)?$/;

/** What a folder at this target may do, if nobody knows what is in it. */
export function privilegeBelow(target: string): Privilege | undefined {
  return ABOVE.test(target)
    ? { does: "take effect by itself, wherever in it the file lies", weighs: "high" }
    : undefined;
}

/** A target in one spelling: from the root, without `.` and `..`. */
export function targetOf(text: string): string {
  const parts: string[] = [];
  for (const part of text.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}
