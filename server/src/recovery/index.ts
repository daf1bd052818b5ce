export type { Recovered } from "./recover-account.ts";
export { recoverBeside } from "./recover-beside.ts";
