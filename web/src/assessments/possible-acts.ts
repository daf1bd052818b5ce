import type { Assessment } from "../../api/models.ts";
import { useMe } from "../../ui/me.ts";
import { officialDay } from "../../ui/when.ts";
import { possibleActs, type ResultAct } from "./possible.ts";

/** What whoever looks may do about a result now. */
export function usePossible(of: Assessment): ReadonlySet<ResultAct> {
  const { current, person } = useMe();
  const today = officialDay(new Date());
  return possibleActs({ of, organisation: current.organisation.id, person: person.id, today });
}
