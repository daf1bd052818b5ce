export { pageOf, type TimeCursor, timeCursor, timePage } from "./time-page.ts";
