const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar, as "2027-03-01": such texts are in the order of days. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const last = month === 2 && !isLeap(year) ? 28 : (LONGEST_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** How many days lie between two days; both have to be days. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of a day, counted from the first of March of the year 0, so that a leap day is the last of its year. */
function dayNumber(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const [years, months] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day;
}
