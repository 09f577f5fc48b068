/** What an app asks people for by a key of Info.plist, after the parts of its name that stand around it. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  AppleEvents: "the control of other apps",
  BluetoothAlways: "Bluetooth",
  BluetoothPeripheral: "Bluetooth",
  Calendars: "their calendars",
  CalendarsFullAccess: "their calendars",
  Camera: "the camera",
  Contacts: "their contacts",
  DesktopFolder: "their desktop folder",
  DocumentsFolder: "their documents folder",
  DownloadsFolder: "their downloads folder",
  FaceID: "Face ID",
  HealthShare: "their health data",
  LocalNetwork: "the local network",
  Location: "their location",
  LocationAlways: "their location, even while the app is closed",
  LocationAlwaysAndWhenInUse: "their location, even while the app is closed",
  LocationWhenInUse: "their location",
  Microphone: "the microphone",
  Motion: "motion sensors",
  NetworkVolumes: "network drives",
  PhotoLibrary: "their photos",
  Reminders: "their reminders",
  RemindersFullAccess: "their reminders",
  RemovableVolumes: "removable drives",
  ScreenCapture: "what the screen shows",
  SpeechRecognition: "speech recognition",
  SystemAdministration: "the administration of the system",
  UserTracking: "tracking across apps",
};

/** "ask people for the camera": what a reason in Info.plist makes possible; undefined for a key that gives no reason. */
export function askedFor(key: string): string | undefined {
  const [, name] = /^NS(\w+)UsageDescription(?:\.|$)/.exec(key) ?? [];
  if (name === undefined) return undefined;
  return `ask people for ${Object.hasOwn(ASKED_FOR, name) ? ASKED_FOR[name] : "one more permission"}`;
}
