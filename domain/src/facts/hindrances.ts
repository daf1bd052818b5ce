import type { Gate, GateEffects } from "@jianheng/standards";
import type { Figures } from "../figures/index.ts";
import type { Words } from "../kernel/index.ts";
import { gateState } from "./gate.ts";

/** 否决情形 that records show; conditions that are not met; either, of which there is no record. */
export type HindranceKind = "veto" | "unmet" | "unknown";

/** What stands between a station and a band, whatever its points. */
export interface Hindrance {
  kind: HindranceKind;
  gates: readonly Gate[];
  /** How many there are, and what the paper says comes of it. */
  words: Words;
}

/** What stands between a station and a band by its records, the gravest first; nothing where all is passed. */
export function hindrancesOf(of: { gates: readonly Gate[]; effects: GateEffects; figures: Figures }): Hindrance[] {
  const { gates, effects, figures } = of;
  const binding = gates.filter(isBinding).map((gate) => ({ gate, state: gateState(gate, figures) }));
  const failed = binding.filter(({ state }) => state === "failed").map(({ gate }) => gate);
  const found: Record<HindranceKind, Gate[]> = {
    veto: failed.filter(({ stands }) => stands === "veto"),
    unmet: failed.filter(({ stands }) => stands === "before"),
    unknown: binding.filter(({ state }) => state === "no-records").map(({ gate }) => gate),
  };
  return KINDS.filter((kind) => found[kind].length > 0).map((kind) => {
    return { kind, gates: found[kind], words: WORDS[kind](found[kind], effects) };
  });
}

/** Whether a result hangs on a gate: what a paper asks without saying what comes of it hinders nothing. */
export function isBinding({ stands }: Gate): boolean {
  return stands !== "rule";
}

const KINDS = ["veto", "unmet", "unknown"] as const;

/** A fact is offered, never awarded: of a veto, only what would come of it is said. */
const WORDS: Readonly<Record<HindranceKind, (gates: readonly Gate[], effects: GateEffects) => Words>> = {
  veto: ({ length }, { veto }) => ({
    zh: `台账所见否决情形${length}项${veto === undefined ? "" : `，如属实，${veto}`}`,
    en: `vetoes by the records: ${length}${veto === undefined ? "" : ` (if so: ${veto})`}`,
  }),
  unmet: ({ length }, { before }) => ({
    zh: `前提条件${length}项不符合${before === undefined ? "" : `，${before}`}`,
    en: `conditions not met: ${length}${before === undefined ? "" : ` (${before})`}`,
  }),
  unknown: (gates) => {
    const vetoes = gates.filter(({ stands }) => stands === "veto").length;
    const parts = [
      ...(vetoes < gates.length ? [`前提条件${gates.length - vetoes}项`] : []),
      ...(vetoes > 0 ? [`否决情形${vetoes}项`] : []),
    ];
    return {
      zh: `${parts.join("、")}无记录，尚不能确认`,
      en: `conditions and vetoes without a record, not known: ${gates.length}`,
    };
  },
};
