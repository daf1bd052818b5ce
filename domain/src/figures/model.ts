/**
 * 事实: a figure about a station, computed from its records. It is offered to an assessor, never awarded by itself.
 */
export interface Fact {
  /** `panels-of-three`, `document-in-force.manual`. */
  id: string;
  name: string;
  /** What is looked at, and over which time. */
  looked: string;
  /** What counts against it; null where being there is all. */
  wrong: string | null;
  /** What is said where nothing counts against it; 均符合 where it has no words of its own. */
  kept?: string;
  /** Over which time, where an authority can set it: said also where there is no more than a number to say, or nothing. */
  over?: string;
}

/** A fact of one station on one day. */
export interface Figure {
  /** How many were looked at; none: there is no record (无记录), which is not the same as not met. */
  looked: number;
  /** How many of them don't hold. */
  wrong: number;
  /** Those that don't, the first of them. */
  records: readonly RecordRef[];
}

/** A record behind a figure. */
export interface RecordRef {
  register: string;
  /** Null where it is one that is missing. */
  id: string | null;
  name: string;
}

/** The figures of a station by fact; a fact without one has no record. */
export type Figures = ReadonlyMap<string, Figure>;

/** A figure beside the check that it is bound to. */
export interface SeenFigure {
  fact: Fact;
  figure: Figure | undefined;
  check: string;
  /** Whether the facts of the check see all that it asks for. */
  sees: "all" | "part";
}

/** How a figure reads. */
export type FigureState = "no-records" | "kept" | "broken";

/** What a figure says by itself. */
export function stateOf(figure: Pick<Figure, "looked" | "wrong"> | undefined): FigureState {
  if (figure === undefined || figure.looked === 0) return "no-records";
  return figure.wrong > 0 ? "broken" : "kept";
}
