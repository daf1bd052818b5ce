import { chooseCheck, chooseLine } from "../desk/choose.ts";
import { drop, look, write } from "../desk/desk.ts";
import type { Keeper } from "../desk/keeper.ts";
import type { LineActs } from "./line-row.tsx";
import { touchMember } from "./rewrite.ts";

/** What can be done on the lines of a sheet that lies open. */
export function actsOn(keeper: Keeper, { openDrawer, typed }: Pick<LineActs, "openDrawer" | "typed">): LineActs {
  const { change } = keeper;
  return {
    write: (finding) => change((desk) => write(desk, finding)),
    touch: (of) => change((desk) => touchMember(desk, of)),
    chooseLine: (line, choices) => change((desk) => chooseLine(desk, line, choices)),
    chooseCheck: (check, whose) => change((desk) => chooseCheck(desk, check, whose)),
    look: ({ id, memberIds }) => change((desk) => look(desk, { line: id, checks: memberIds })),
    drop: (id) => change((desk) => drop(desk, id)),
    openDrawer,
    typed,
  };
}
