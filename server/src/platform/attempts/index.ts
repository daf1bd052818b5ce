export { type Allowance, isSpent, spend } from "./allowance.ts";
export { chargeAccount, chargeAddress, chargeName, clearAttempts, takeBack } from "./attempts.ts";
