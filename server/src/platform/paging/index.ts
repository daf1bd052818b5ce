export { pageOf, type TimeCursor, timePage } from "./time-page.ts";
