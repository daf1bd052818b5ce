/** What a line without a known fault lacks: nothing is on record, or what is there is in order and leaves the rest to a person. */
export function missingWords({ state, partly, self }: Missing): string {
  if (state === "no-records") return self ? "自评失分，台账没有可依据的记录。" : "台账没有可依据的记录。";
  if (self) return "自评失分，台账未见问题。";
  return partly
    ? "台账未见问题，但有的事项无记录，须人工核查后计分。"
    : "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。";
}

interface Missing {
  state: "no-records" | "kept" | "broken";
  /** Whether some of what is looked at has no record. */
  partly: boolean;
  /** Whether its points come from the self-assessment. */
  self: boolean;
}
