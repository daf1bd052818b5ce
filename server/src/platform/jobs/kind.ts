import type { Words } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { SystemActor, Transaction } from "../db/index.ts";

/** How far work has got. */
export interface Progress {
  done: number;
  total?: number;
  /** Where it has got to, in its own terms: a run after a crash begins with the last one that was written. Its `step` is shown. */
  mark?: unknown;
}

/** What a kind of work is done with. */
export interface Run<Data> {
  data: Data;
  organisation: string;
  /** What the run before this one reported last, where there was one. */
  reported: { done: number; mark: unknown };
  /** Aborted when somebody asked to stop, or this process stops: work then throws its reason as soon as it safely can. */
  stopped: AbortSignal;
  /** A transaction in the name that the kind says. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Says how far it is. Of many reports, two a second are written. */
  report(progress: Progress): Promise<void>;
}

/** One kind of work that is done later, and tried again where it fails: doing it twice must do no harm. */
export interface JobKind<Data> {
  /** `audit.verification`: the domain and what is done. */
  kind: string;
  words: Words;
  data: z.ZodType<Data>;
  /** In whose name: of the member who asked, as long as his appointment holds, or of a system actor. */
  as: "member" | SystemActor;
  retry?: { limit: number; delaySeconds: number };
  /** Answers what the job came to, which whoever sees the job sees. */
  work(run: Run<Data>): Promise<unknown>;
}

/** A kind as the jobs keep it, whatever its data. */
export interface AnyJobKind extends Omit<JobKind<unknown>, "work"> {
  work(run: Run<never>): Promise<unknown>;
}

/** A kind with its data described. */
export function jobKind<Data>(kind: JobKind<Data>): AnyJobKind {
  return kind as unknown as AnyJobKind;
}

/** Work of the installation at certain hours of China's day, which nobody asked for and nobody sees. */
export interface Routine {
  /** `housekeeping`. */
  name: string;
  /** Minute, hour, day, month, weekday. */
  cron: string;
  work(stopped: AbortSignal): Promise<void>;
}
