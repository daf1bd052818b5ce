export { beginFactor, confirmBegun, type Proof, proveFactor } from "./factors.ts";
export { removeFactors } from "./store.ts";
export { secretUri } from "./totp.ts";
