export { type Charged, chargeAccount, chargeAddress, chargeName, clearAttempts, takeBack } from "./attempts.ts";
