import { blankFinding, linesIn } from "@jianheng/domain/assessments";
import { type Edition, type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import { lineSlot } from "../desk/desk.ts";
import type { Keeper } from "../desk/keeper.ts";
import { isAllKept, savingOf } from "../desk/progress.ts";
import { standing } from "../desk/slot.ts";
import { useOutbox } from "../outbox/use-outbox.ts";
import type { Place } from "../use-assessment.ts";
import { WorkbookActs } from "../workbook/workbook-acts.tsx";
import { EarlierSwitch } from "./earlier.tsx";
import { filtered, withoutOf } from "./filters.ts";
import { actsOn } from "./line-acts.ts";
import { LineFilters } from "./line-filters.tsx";
import { SavingState } from "./saving-state.tsx";
import { ScoreBar } from "./score-bar.tsx";
import { scoreOf } from "./scored.ts";
import { SheetTable } from "./sheet-table.tsx";
import { StayOpen } from "./stay-open.tsx";
import type { OpenDesk, OpenSheet, SendWrites } from "./types.ts";
import { useEarlier } from "./use-earlier.ts";
import { useFacts } from "./use-facts.ts";
import { useHeadHeight } from "./use-head-height.ts";
import { useKeeper } from "./use-keeper.ts";
import { useOthers } from "./use-others.ts";
import { useShown } from "./use-shown.ts";
import { useTypedWords } from "./use-typed-words.ts";
import "./sheet.css";

/** Fetched after the sheet, and then at once: without a network it has to be there. */
const drawerOf = async () => ({ default: (await import("./drawer/line-drawer.tsx")).LineDrawer });
const LineDrawer = lazy(drawerOf);

/** 评分表: the checks of a sheet as one table, with the total as it stands and whether all of it is kept. */
export function SheetDesk(props: SheetDeskProps) {
  const { account, sheet, edition, place, onImport, onOpen } = props;
  const { kept, keeper } = useKeeper(props);
  const typed = useTypedWords({ account, sheet: sheet.id });
  const at = useMemo(() => ({ ...place, sheet: sheet.id }), [place, sheet.id]);
  const { outbox, parcels } = useOutbox({ account, place: at, keeper });
  const lines = useMemo(() => linesOf(sheet, edition), [sheet, edition]);
  const [drawer, setDrawer] = useState<ReadyLine>();
  useEffect(() => void drawerOf(), []);
  useHeadHeight();
  const acts = useMemo(() => actsOn(keeper, { openDrawer: setDrawer, typed }), [keeper, typed]);
  const asked = sheet.status === "returned" ? (sheet.supplement?.lines ?? null) : null;
  // What is typed comes first; the total and the lists follow as soon as there is time.
  const desk = useDeferredValue(kept.desk);
  const score = useMemo(
    () => scoreOf({ desk, edition, reading: sheet.reading, lines }),
    [desk, edition, sheet.reading, lines],
  );
  const { filter, shown, choose, goTo } = useShown(lines);
  const [beside, setBeside] = useState(false);
  const earlier = useEarlier({ place, sheet: sheet.id, on: beside });
  const others = useOthers({ place, sheet: sheet.id });
  const facts = useFacts({ place, sheet: sheet.id, on: sheet.status === "open" || sheet.status === "returned" });
  const of = useMemo(
    () => filtered({ lines, desk, score, others, facts: facts?.lines, asked: asked ?? [] }),
    [lines, desk, score, others, facts, asked],
  );
  useEffect(() => {
    onOpen({ keeper, typed, outbox, lines, goTo });
    return () => onOpen(undefined);
  }, [onOpen, keeper, typed, outbox, lines, goTo]);
  return (
    <div className="sheet-desk">
      <StayOpen typed={typed} unkept={!isAllKept(savingOf(kept.desk))} />
      <div className="sheet-head">
        <ScoreBar score={score} edition={edition} done={lines.length - of.open.length} of={lines.length} />
        <SavingState
          {...{ kept, parcels }}
          writable={sheet.writable}
          onRetry={() => {
            keeper.flush();
            outbox.flush();
          }}
          onGo={goTo}
        />
      </div>
      {asked && sheet.supplement ? (
        <p className="asked-for" role="note">
          须于{sheet.supplement.until}前补正：{sheet.supplement.what}
        </p>
      ) : null}
      <LineFilters
        counts={of}
        without={withoutOf({ others, facts, asked })}
        chosen={filter}
        onChoose={(next) => choose(next, of[next])}
      />
      <EarlierSwitch earlier={earlier} on={beside} onSwitch={setBeside} />
      <WorkbookActs {...{ kept, keeper, onImport }} place={at} writable={sheet.writable} />
      <SheetTable
        caption={sheet.title}
        lines={shown}
        desk={kept.desk}
        score={score}
        {...{ asked, parcels }}
        writable={sheet.writable}
        earlier={earlier.lines}
        facts={facts}
        acts={acts}
      />
      <Suspense fallback={null}>
        <LineDrawer
          {...{ outbox, parcels, typed }}
          place={at}
          line={drawer}
          earlier={drawer && earlier.lines?.get(drawer.id)}
          facts={drawer && facts?.lines.get(drawer.id)}
          day={facts?.day}
          finding={drawer && (standing(lineSlot(kept.desk, drawer.id)) ?? blankFinding(drawer.id))}
          disabled={!sheet.writable || (drawer && asked?.includes(drawer.id)) === false}
          onWrite={acts.write}
          onClose={() => setDrawer(undefined)}
        />
      </Suspense>
    </div>
  );
}

interface SheetDeskProps {
  /** Whose unkept edits these are. */
  account: string;
  me: string;
  place: Place;
  sheet: OpenSheet;
  edition: Edition;
  send: SendWrites;
  /** Asks for a workbook that was filled in elsewhere. */
  onImport: (keeper: Keeper) => void;
  /** Says what lies open, and that it does no more. */
  onOpen: (desk: OpenDesk | undefined) => void;
}

function linesOf({ reading, scope }: OpenSheet, edition: Edition): ReadyLine[] {
  return linesIn(scope, readyLines(edition.data, reading));
}
