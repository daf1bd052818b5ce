export { beginFactor, confirmBegun, giveFactors, proveFactor } from "./factors.ts";
export { removeFactors } from "./store.ts";
export { makeSecret, secretUri } from "./totp.ts";
