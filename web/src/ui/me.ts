import { createContext, useContext } from "react";
import { type ActionId, mayDo } from "../api/may.ts";
import type { Held, Me } from "../api/models.ts";

/** Somebody at work: signed in, and acting in a post. */
export type Member = Me & { current: Held };

/** Who is at work, given by the shell. */
export const MeContext = createContext<Member | undefined>(undefined);

/** Who is at work. */
export function useMe(): Member {
  const me = useContext(MeContext);
  if (!me) throw new Error("nobody is at work outside the shell");
  return me;
}

/** What he may do to what belongs to an organisation. */
export function useMay(organisation: string): (action: ActionId) => boolean {
  const me = useMe();
  return (action) => mayDo({ me, action, organisation });
}
