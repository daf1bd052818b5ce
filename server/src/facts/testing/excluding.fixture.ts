/**
 * Plants that can't stand in one station together, by what they do: one takes away what another counts on, or both
 * write the same cell. Of each list, one at most.
 */
export const excluding: readonly (readonly string[])[] = [
  // The last batch goes on until today: whatever is asked of an ended one is not asked of it.
  ["the licence ran out yesterday", "a batch without a conclusion"],
  ["the licence ran out yesterday", "results never reported"],
  ["the licence ran out yesterday", "feedback on an examiner never sent"],
  ["the licence ran out yesterday", "feedback on a supervisor never sent"],
  ["the licence ran out yesterday", "application forms that are kept for ten years only"],
  ["the licence ran out yesterday", "papers thrown away within the year"],
  ["the licence ran out yesterday", "records of supervision that are not there"],
  ["the licence ran out yesterday", "an examiner's term that ends on the last day of the exam"],
  // A licence that is over covers no occupation.
  ["the licence ran out yesterday", "an occupation on the licence without machine or procedure"],
  [
    "the licence ran out yesterday",
    "the licence ends today, which is within it",
    "the licence ends in 90 days",
    "the licence ends in 91 days",
    "the licence ends in 30 days, and the one that follows is granted",
    "a licence that ends today and that nobody confirmed",
  ],
  // Of a licence that is over nobody asks whether it is confirmed, nor of any where nobody decides.
  ...[
    "a licence that nobody confirmed",
    "a licence that was changed since it was confirmed",
    "a licence whose scope was changed since it was confirmed",
    "a licence confirmed with fewer occupations than it covers",
    "a licence that ends today and that nobody confirmed",
  ].map((unconfirmed) => [
    ...["the licence ran out yesterday", "a licence that nobody confirmed, where nobody decides"],
    unconfirmed,
  ]),
  // It brings a filing that holds.
  [
    "the licence ran out yesterday",
    "the licence ends in 30 days, and the one that follows is granted",
    "a batch of another regime, under a filing for that",
  ],
  ["a batch of a level above the licence", "a batch of the highest level that is covered"],
  ["fewer computers than people", "as many computers as people"],
  ["no inspection before a batch", "an inspection on the first day", "an inspection after the first day"],
  // Only a letter that holds needs a plan.
  ["the letter with the authority ran out", "a letter without a plan"],
  [
    "a complaint answered on the eighth day",
    "a complaint answered on the seventh day",
    "a complaint of last week that is still open",
  ],
  ["a plan filed on the last day of November", "a plan filed in December"],
  // Certificates are issued of results that were reported.
  ["results never reported", "certificates not issued"],
  ["somebody not eligible who sat the exam", "somebody not eligible who did not sit it"],
  [
    "an examiner's term that ends on the last day of the exam",
    "an examiner's term that ends the day before",
    "an examiner appointed for another occupation",
  ],
  ["an examiner who is kin to a candidate", "an examiner who is kin to somebody else's candidate"],
  // It leaves out the first examiner of the last batch, and the rows behind him move up.
  ["a panel of two", "an examiner's term that ends the day before"],
  ["a panel of two", "a panel that is the same four times in a row"],
  ["a panel of two", "an examiner who is kin to a candidate"],
  ["a panel of two", "a supervisor who examines at the same batch"],
  ["a panel of two", "feedback on an examiner never sent"],
  ["a panel of two", "feedback on a supervisor never sent"],
  // It sends him to the batch of that candidate.
  ["a panel that is the same four times in a row", "an examiner who is kin to somebody else's candidate"],
];
