export { authenticator } from "./authenticate.ts";
export { findToken, giveToken, takeToken } from "./cookies.ts";
export { hashPassword, makeCode, makeFirstPassword, passwordMatches } from "./passwords.ts";
export { aliveSince } from "./session-limits.ts";
export {
  type AccountKey,
  addHalfSignIn,
  addSession,
  endHalfSignIns,
  endSession,
  endSessions,
  findHalfSignIn,
  keepChoice,
  keepPassword,
  listSessions,
  removeAllDead,
  removeDeadSessions,
} from "./store.ts";
export { digestOf, makeToken } from "./tokens.ts";
