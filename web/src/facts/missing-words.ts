/** What a line without a known fault lacks: nothing is on record, or what is there is in order and leaves the rest to a person. */
export function missingWords({ state, self }: { state: "no-records" | "kept" | "broken"; self: boolean }): string {
  if (state === "no-records") return self ? "自评失分，台账没有可依据的记录。" : "台账没有可依据的记录。";
  return self ? "自评失分，台账未见问题。" : "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。";
}
