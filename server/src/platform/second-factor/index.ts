export { beginFactor, confirmBegun, proveFactor } from "./factors.ts";
export { removeFactors } from "./store.ts";
export { secretUri } from "./totp.ts";
