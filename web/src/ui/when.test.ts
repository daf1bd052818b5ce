import { describe, expect, it } from "vitest";
import { formatDay, formatMoment, formatPeriod, formatTime, officialDay } from "./when.ts";

describe("times", () => {
  it("are shown as China's, whatever the machine's zone", () => {
    expect(formatTime("2026-11-20T16:05:00Z")).toBe("2026年11月21日 00:05");
    expect(formatMoment("2026-11-20T16:05:09Z")).toBe("2026年11月21日 00:05:09");
    expect(officialDay(new Date("2026-11-20T15:59:59Z"))).toBe("2026-11-20");
    expect(officialDay(new Date("2026-11-20T16:00:00Z"))).toBe("2026-11-21");
  });

  it("of days and periods are Chinese", () => {
    expect(formatDay("2026-03-09")).toBe("2026年3月9日");
    expect(formatPeriod({ from: "2026-03-09", until: null })).toBe("2026年3月9日至今");
    expect(formatPeriod({ from: "2026-03-09", until: "2027-03-08" })).toBe("2026年3月9日至2027年3月8日");
  });
});
