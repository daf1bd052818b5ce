export { chargeAccount, chargeAddress, chargeName, clearAttempts, takeBack } from "./attempts.ts";
