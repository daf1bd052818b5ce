import type { Language, Result } from "@jianheng/domain/kernel";

/** What a run reaches of the machine, so that tests can stand in for it. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The folder that relative paths start from. */
  cwd: string;
  /** Where the database is, by the environment; nothing where it is not given. */
  env?: Environment;
  /** Show the stack of a fault. */
  debug: boolean;
}

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What every command is told beside its own arguments. */
export interface Setting {
  cwd: string;
  env: Environment;
  language: Language;
}

/** What a command says: as JSON, and as text for people. */
export interface Answer {
  json: unknown;
  text: string;
  /** What was checked is not in order: exit code 1. */
  failed?: boolean;
}

/** A command: what a person got wrong comes back as problems, a fault is thrown. */
export type Command = () => Promise<Result<Answer>>;

/** What the commands of the command line are made with. */
export interface Wiring {
  setting: Setting;
  io: Io;
  /** Called with the command that the arguments choose. */
  choose(command: Command): void;
}
