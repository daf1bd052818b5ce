import type { Gate } from "@jianheng/standards";
import type { Figures } from "../figures/index.ts";

/** Whether a station passes a gate; without records nobody can say, except where a number is asked for. */
export type GateState = "passed" | "failed" | "no-records";

/** How a station stands at a gate today. */
export function gateState({ fact, least }: Gate, figures: Figures): GateState {
  const figure = figures.get(fact);
  if (least !== undefined) return (figure?.looked ?? 0) >= least ? "passed" : "failed";
  if (figure === undefined || figure.looked === 0) return "no-records";
  return figure.wrong === 0 ? "passed" : "failed";
}
