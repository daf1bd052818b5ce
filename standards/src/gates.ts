/** What a station must have done before it can be assessed, or what fails it whatever its points: by facts. Data only. */
export interface Gate {
  id: string;
  /** In words close to the paper's: what is asked for, or, of a veto, the situation that is one. */
  text: string;
  fact: string;
  /** The least figure that passes; without it, nothing may count against the fact. */
  least?: number;
  /** The fact that tells whether there is any record to count: without one nobody can say. Where absent, `fact` itself. */
  among?: string;
  /** It is recorded only where it happened: no record is how it should be, and nothing is missing. */
  trouble?: true;
  /** Said beside what was found where all that another fact looks at counts against it; it decides nothing. */
  remark?: { fact: string; words: string };
  /** Asked before an assessment (前提条件), a veto of the form, or what the paper asks without tying a result to it. */
  stands: "before" | "veto" | "rule";
  /** The veto that it tells of. */
  veto?: string;
  source: string;
}

/** What a paper says comes of conditions that are not met and of a veto, close to its words. */
export interface GateEffects {
  before?: string;
  veto?: string;
}
