import type { Severity } from "../../domain/severity.ts";

/** What a file does at some place of a system, because something there reads it with more rights than the app has. */
export type Privilege = Readonly<{ does: string; weighs: Severity }>;

type Row = readonly [place: RegExp, does: string, weighs: Severity];

/** Places of Linux at which a file of root's takes effect by itself. */
const LINUX: readonly Row[] = [
  // Beside the tree that a package installs lie the scripts that root runs while it does.
  [/^\/\.\.(?:\/|$)/, "be one of the package's own scripts", "critical"],
  [/^\/etc\/sudoers(?:\.d\/|$)/, "decide who may act as root", "critical"],
  [/\/polkit-1\/|\/polkit\//, "decide who may act as root without a password", "critical"],
  [/^\/(?:etc|(?:usr\/)?(?:local\/)?lib)\/systemd\/|^\/run\/systemd\//, "be started by systemd", "critical"],
  [
    /^\/etc\/(?:cron[^/]*|anacrontab|at\.|logrotate)|^\/var\/spool\/(?:cron|at)/,
    "be run by cron",
    "critical",
  ],
  [/^\/etc\/ld\.so\./, "load libraries into every program", "critical"],
  [
    /^\/etc\/(?:apt|yum(?:\.repos\.d)?|dnf|zypp|pacman[^/]*)(?:\/|$)|^\/(?:etc|usr\/share)\/(?:apt\/)?keyrings\/|^\/etc\/pki\//,
    "decide where the system takes packages from",
    "critical",
  ],
  [
    /^\/etc\/(?:pam\.d|security|passwd|shadow|group|gshadow|ssh|init\.d|rc[^/]*|inittab)(?:\/|$)|^\/(?:usr\/)?lib\/(?:pam\.d|security)\//,
    "decide who may log in, or run at start",
    "critical",
  ],
  [/^\/var\/lib\/(?:dpkg|rpm)\//, "be a script or file of another package", "critical"],
  [/^\/(?:usr\/)?lib\/(?:modules|firmware)\//, "be code of the system's kernel", "critical"],
  [/^\/root\/|^\/home\//, "stand in someone's own folder", "critical"],
  [
    /^\/(?:etc|(?:usr\/)?lib)\/(?:udev|modprobe\.d|modules-load\.d|sysctl\.d|tmpfiles\.d|sysusers\.d|binfmt\.d|kernel|NetworkManager|environment\.d)(?:\/|$)|^\/etc\/sysctl\.conf$/,
    "be run or obeyed by the system",
    "high",
  ],
  [/\/dbus-1\/(?:system|system-services|system\.d)(?:\/|$)/, "answer or start by the system's bus", "high"],
  [
    /^\/etc\/(?:profile(?:\.d)?|bash[^/]*|zsh[^/]*|environment|skel|xdg\/autostart|X11)(?:\/|$)|^\/usr\/share\/(?:autostart|gdm|xsessions|wayland-sessions)\//,
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
  [/^\/boot\/|^\/efi\//, "be run when the system starts", "critical"],
  [
    /^\/(?:usr\/)?(?:local\/)?lib(?:x?32|64)?\/(?:[\w-]+-linux-\w+\/)?(?:[^/]+\.so(?:\.|$)|security\/)|^\/(?:usr\/)?(?:local\/)?lib(?:x?32|64)?\/[\w-]+-linux-\w+\/.*\.so(?:\.|$)/,
    "be loaded by other programs",
    "high",
  ],
  [
    /^\/(?:usr\/)?(?:local\/)?(?:lib(?:64)?|share)\/(?:python|perl|ruby|node_modules|nodejs|php|lua|git-core)[^/]*\//,
    "be run by other programs",
    "high",
  ],
  [/^\/(?:usr\/)?(?:local\/)?s?bin(?:\/|$)/, "be started as a command by everyone", "medium"],
  [/^\/etc\/(?!xdg\/)/, "be obeyed by the program that it is for", "medium"],
];

/** Places in the bundle of a macOS app from which the system or the app starts what it finds. */
const MACOS: readonly Row[] = [
  [/^\/\.\.(?:\/|$)/, "lie outside of what is signed as the app", "high"],
  [/^\/Info\.plist$/i, "say what the app is and may do, in place of what was read", "high"],
  [/(?:^|\/)LaunchDaemons\//i, "be started by launchd as root", "critical"],
  [
    /(?:^|\/)(?:LaunchAgents|LaunchServices|LoginItems)\//i,
    "be started by launchd when people log in",
    "high",
  ],
  [
    /(?:^|\/)(?:XPCServices|PlugIns|SystemExtensions|DriverKit|Spotlight|QuickLook)\//i,
    "be started by the system",
    "high",
  ],
  [/^\/?MacOS\/|(?:^|\/)Frameworks\//i, "be code of the app", "high"],
];

/**
 * What a file at this target does; undefined where nothing looks for files there. Of what isn't known, it may be a folder, and
 * hold anything.
 */
export function privilegeAt(
  target: string,
  system: "linux" | "macOS",
  isKnown: boolean,
): Privilege | undefined {
  const row = (system === "linux" ? LINUX : MACOS).find(([place]) => place.test(target));
  if (row !== undefined) return { does: row[1], weighs: row[2] };
  return isKnown ? undefined : privilegeBelow(target, system);
}

/** Folders above such places: what comes from the build may lie anywhere below them. */
const ABOVE = {
  linux: /^\/(?:etc|etc\/xdg|usr|usr\/(?:lib|share|local|local\/lib)|lib|var|var\/(?:spool|lib))?$/,
  macOS: /^\/(?:Library)?$/i,
} as const;

function privilegeBelow(target: string, system: "linux" | "macOS"): Privilege | undefined {
  return ABOVE[system].test(target)
    ? { does: "take effect by itself, wherever in it the file lies", weighs: "high" }
    : privilegeAt(`${target}/`, system, true);
}

/** A target in one spelling: from the root, without `.`. What climbs out of the package begins with `/..`. */
export function targetOf(text: string): string {
  const parts: string[] = [];
  for (const part of text.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}
