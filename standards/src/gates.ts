/** What a station must have done before it can be assessed, or what fails it whatever its points: by facts. Data only. */
export interface Gate {
  id: string;
  /** In words close to the paper's. */
  text: string;
  fact: string;
  /** The least figure that passes; without it, nothing may count against the fact. */
  least?: number;
  /** Asked before an assessment begins (申报条件), or a veto of the form. */
  stands: "before" | "veto";
  /** The veto that it tells of. */
  veto?: string;
  source: string;
}
