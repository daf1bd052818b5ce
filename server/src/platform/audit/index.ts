export { type Act, recordActs } from "./record.ts";
