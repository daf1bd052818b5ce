export { type Loop, startLoop } from "./loop.ts";
export { officialDay, startOfficialDay } from "./official-day.ts";
