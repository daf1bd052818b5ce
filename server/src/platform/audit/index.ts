export { type Act, recordActs } from "./record.ts";
export { sealOnce } from "./seal.ts";
export { startSealer } from "./sealer.ts";
export { type Verified, verifyAudit } from "./verify.ts";
