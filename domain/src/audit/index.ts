export { type ChainFault, chainFaults, type Link, linkDigest, linkFault, type Place, type SealedRow } from "./chain.ts";
export { policy } from "./policy.ts";
