export { officialDay } from "./official-day.ts";
