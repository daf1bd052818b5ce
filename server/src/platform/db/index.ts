export type { Actor, Member, SystemActor } from "./actor.ts";
export { type Beside, openBeside } from "./beside.ts";
export type { EmbeddedOptions } from "./embedded/start.ts";
export { openEmpty } from "./empty.ts";
export { compareMigrations, migrate } from "./migrate.ts";
export { MIGRATIONS, type Migration, readMigrations } from "./migrations.ts";
export { type Database, openDatabase } from "./open.ts";
export type { Transaction } from "./transaction.ts";
export { dataFolder, type Where, whereIs } from "./where.ts";
