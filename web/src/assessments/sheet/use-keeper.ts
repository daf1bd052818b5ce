import { useEffect, useState, useSyncExternalStore } from "react";
import { asFailure } from "../../api/failure.ts";
import { hear, openDesk } from "../desk/desk.ts";
import { type Keeper, type Kept, startKeeping } from "../desk/keeper.ts";
import { hasUnnamed } from "../desk/progress.ts";
import { withEdits } from "../desk/stored.ts";
import { editsIn } from "./storage.ts";
import type { OpenSheet, SendWrites } from "./types.ts";

/**
 * A sheet on a desk that keeps itself for as long as the page is open; what was left unkept before lies on it again, and
 * what others write comes to it as the sheet is fetched again.
 */
export function useKeeper(of: KeeperOptions): { kept: Kept; keeper: Keeper } {
  const { sheet, me } = of;
  const [{ keeper, isOld }] = useState(() => keep(of));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.get);
  const unnamed = hasUnnamed(kept.desk);
  // The answer to a writing tells of a conflict, and the sheet, which may have come before it, with whom.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was heard is heard again when there is somebody to name
  useEffect(() => {
    if (!isOld(sheet)) keeper.change((desk) => hear(desk, { ...sheet, me }));
  }, [keeper, isOld, sheet, me, unnamed]);
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

interface KeeperOptions {
  account: string;
  /** The person who writes: his own acts are no news to him. */
  me: string;
  sheet: OpenSheet;
  send: SendWrites;
}

function keep({ account, sheet, send }: KeeperOptions): { keeper: Keeper; isOld: (sheet: OpenSheet) => boolean } {
  const edits = editsIn(localStorage, { account, sheet: sheet.id });
  const desk = openDesk(sheet);
  const stored = edits.read();
  let seen = sheet.version;
  const keeper = startKeeping(stored ? withEdits(desk, stored) : desk, {
    async send(batch) {
      const answer = await send(batch);
      seen = Math.max(seen, answer.version);
      return answer;
    },
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
  // What was asked for before a writing may be answered after it.
  return { keeper, isOld: ({ version }) => version < seen };
}
