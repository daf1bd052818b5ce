import { useEffect, useState, useSyncExternalStore } from "react";
import { asFailure } from "../../api/failure.ts";
import { openDesk } from "../desk/desk.ts";
import { type Keeper, type Kept, startKeeping } from "../desk/keeper.ts";
import { withEdits } from "../desk/stored.ts";
import { editsIn } from "./storage.ts";
import type { OpenSheet, SendWrites } from "./types.ts";

/** A sheet on a desk that keeps itself for as long as the page is open; what was left unkept before lies on it again. */
export function useKeeper(of: { account: string; sheet: OpenSheet; send: SendWrites }): { kept: Kept; keeper: Keeper } {
  const [keeper] = useState(() => keep(of));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.get);
  useEffect(() => {
    keeper.flush();
    window.addEventListener("online", keeper.flush);
    window.addEventListener("beforeunload", keeper.flush);
    return () => {
      window.removeEventListener("online", keeper.flush);
      window.removeEventListener("beforeunload", keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return { kept, keeper };
}

function keep({ account, sheet, send }: { account: string; sheet: OpenSheet; send: SendWrites }): Keeper {
  const edits = editsIn(localStorage, { account, sheet: sheet.id });
  const desk = openDesk(sheet);
  const stored = edits.read();
  return startKeeping(stored ? withEdits(desk, stored) : desk, {
    send,
    isPassing: (fault) => {
      const { status } = asFailure(fault);
      return status === 0 || status === 429 || status >= 500;
    },
    store: edits.write,
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
