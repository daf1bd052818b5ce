export { type BackedUp, backUp } from "./back-up.ts";
export { type Sound, verifyBackup } from "./verify-backup.ts";
