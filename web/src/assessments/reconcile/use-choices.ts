import { useMemo, useState } from "react";
import type { Comparison } from "../../api/models.ts";
import { useMe } from "../../ui/me.ts";
import type { Choices } from "./choices.ts";
import { choicesIn, sentChoices, unsent } from "./kept-choices.ts";

/** What whoever leads has chosen: what the server has, and over it what he chose since, kept in this browser as he goes. */
export function useChoices({ assessment, comparison }: { assessment: string; comparison: Comparison }) {
  const account = useMe().account.id;
  const store = useMemo(() => choicesIn(localStorage, { account, assessment }), [account, assessment]);
  const [written, setWritten] = useState(store.read);
  const [kept, setKept] = useState(true);
  const open = useMemo(() => unsent(comparison, written), [comparison, written]);
  const choices = useMemo(() => ({ ...sentChoices(comparison), ...open }), [comparison, open]);
  const choose = (next: Choices) => {
    const now = unsent(comparison, next);
    setWritten(now);
    setKept(store.write(now));
  };
  return { choices, choose, waiting: Object.keys(open).length, kept, sent: () => choose({}) };
}
