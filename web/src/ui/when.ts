const ZONE = "Asia/Shanghai";

const MINUTE = new Intl.DateTimeFormat("zh-CN", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(MINUTE.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** A moment as officials read it, in China's time: 2026年11月21日 14:05. */
export function formatTime(iso: string): string {
  const { year, month, day, hour, minute } = partsOf(new Date(iso));
  return `${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}`;
}

/** The same to the second, where one thing has to be told from the next: 2026年11月21日 14:05:09. */
export function formatMoment(iso: string): string {
  return `${formatTime(iso)}:${partsOf(new Date(iso)).second}`;
}

/** A day in Chinese: 2026年11月21日. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** From a day on, until another or until further notice. */
export function formatPeriod({ from, until }: { from: string; until: string | null }): string {
  return `${formatDay(from)}至${until === null ? "今" : formatDay(until)}`;
}

/** The day in China at a moment. */
export function officialDay(at: Date): string {
  const { year, month, day } = partsOf(at);
  return `${year}-${month}-${day}`;
}
