import type { Figure } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";
import { figuresSql } from "./looked.ts";
import { SCOPE } from "./scope.ts";

/** A fact of a station as it was last computed. */
export interface StoredFigure extends Figure {
  fact: string;
  /** Since when it is as it is. */
  since: string;
}

/** The figures of a station as they stood on a day. */
export async function listFigures(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<StoredFigure[]> {
  const listed = query
    .selectFrom("station_fact")
    .distinctOn("fact")
    .select(["fact", "day as since", "looked", "wrong", "records"])
    .where("organisation_id", "=", station)
    .where("day", "<=", day)
    .orderBy("fact")
    .orderBy("day", "desc");
  return (await run(transaction, listed)).map(figureIn);
}

/** The figures of a station as they were kept on each of some days. */
export async function listKept(
  transaction: Transaction,
  { station, days }: { station: string; days: readonly string[] },
): Promise<(Figure & { fact: string; day: string })[]> {
  const text = `select distinct on (asked.day, fact) asked.day::text as day, fact, looked, wrong, records
    from unnest($2::date[]) as asked(day)
    join station_fact on organisation_id = $1 and station_fact.day <= asked.day
    order by asked.day, fact, station_fact.day desc`;
  const rows = (await runText(transaction, text, [station, days])) as (RawFigure & { day: string })[];
  return rows.map(figureIn);
}

/** The figures of some stations as their records stand now; nothing is kept of them. */
export async function listFiguresNow(
  transaction: Transaction,
  { day, stations }: { day: string; stations: readonly string[] },
): Promise<FigureOf[]> {
  const text = `with ${SCOPE} select organisation_id as station, fact, looked, wrong, records from (${figuresSql()}) figures`;
  const rows = (await runText(transaction, text, [day, stations])) as (RawFigure & { station: string })[];
  return rows.map(figureIn);
}

/** The figures of some stations as they were kept for a day. */
export async function listFiguresOn(
  transaction: Transaction,
  { day, stations }: { day: string; stations: readonly string[] },
): Promise<FigureOf[]> {
  const listed = query
    .selectFrom("station_fact")
    .distinctOn(["organisation_id", "fact"])
    .select(["organisation_id as station", "fact", "looked", "wrong", "records"])
    .where("organisation_id", "in", [...stations])
    .where("day", "<=", day)
    .orderBy("organisation_id")
    .orderBy("fact")
    .orderBy("day", "desc");
  return (await run(transaction, listed)).map(figureIn);
}

/** A fact of one of several stations. */
export interface FigureOf extends Figure {
  station: string;
  fact: string;
}

/** A figure as PostgreSQL gives it: its counts are words, its records JSON. */
interface RawFigure {
  fact: string;
  looked: string;
  wrong: string;
  records: unknown;
}

function figureIn<Row extends RawFigure>({ looked, wrong, records, ...rest }: Row) {
  return { ...rest, looked: Number(looked), wrong: Number(wrong), records: records as Figure["records"] };
}
