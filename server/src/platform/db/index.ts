export type { Actor, Member, SystemActor } from "./actor.ts";
export { type Beside, findBeside, openBeside } from "./beside.ts";
export type { EmbeddedOptions } from "./embedded/start.ts";
export { type Database, openDatabase } from "./open.ts";
export type { Tables } from "./tables.ts";
export type { Transaction } from "./transaction.ts";
export { refusingViolations } from "./violations.ts";
export { type Where, whereIs } from "./where.ts";
