import { blankFinding, linesIn } from "@jianheng/domain/assessments";
import { type Edition, type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import { chooseCheck, chooseLine } from "../desk/choose.ts";
import { lineSlot, write } from "../desk/desk.ts";
import type { Keeper } from "../desk/keeper.ts";
import type { Desk } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";
import type { Place } from "../use-assessment.ts";
import { WorkbookActs } from "../workbook/workbook-acts.tsx";
import { EarlierSwitch } from "./earlier.tsx";
import { type Filter, filtered, filterWords } from "./filters.ts";
import type { LineActs } from "./line-row.tsx";
import { touchMember } from "./rewrite.ts";
import { SavingState } from "./saving-state.tsx";
import { ScoreBar } from "./score-bar.tsx";
import { scoreOf } from "./scored.ts";
import { SheetTable } from "./sheet-table.tsx";
import type { OpenSheet, SendWrites } from "./types.ts";
import { useEarlier } from "./use-earlier.ts";
import { useHeadHeight } from "./use-head-height.ts";
import { useKeeper } from "./use-keeper.ts";
import { useOthers } from "./use-others.ts";
import "./sheet.css";

/** Fetched after the sheet, and then at once: without a network it has to be there. */
const drawerOf = async () => ({ default: (await import("./drawer/line-drawer.tsx")).LineDrawer });
const LineDrawer = lazy(drawerOf);

/** 评分表: the checks of a sheet as one table, with the total as it stands and whether all of it is kept. */
export function SheetDesk(props: SheetDeskProps) {
  const { sheet, edition, place, onImport } = props;
  const { kept, keeper } = useKeeper(props);
  const lines = useMemo(() => linesOf(sheet, edition), [sheet, edition]);
  const [drawer, setDrawer] = useState<ReadyLine>();
  useEffect(() => void drawerOf(), []);
  useHeadHeight();
  const acts = useMemo(() => actsOn(keeper, setDrawer), [keeper]);
  // What is typed comes first; the total and the lists follow as soon as there is time.
  const desk = useDeferredValue(kept.desk);
  const score = useMemo(
    () => scoreOf({ desk, edition, reading: sheet.reading, lines }),
    [desk, edition, sheet.reading, lines],
  );
  const [filter, setFilter] = useState<Filter>("all");
  // A line stays where one works on it, until another filter is chosen.
  const [shown, setShown] = useState(lines);
  const [beside, setBeside] = useState(false);
  const earlier = useEarlier({ place, sheet: sheet.id, on: beside });
  const others = useOthers({ place, sheet: sheet.id });
  const of = useMemo(() => filtered({ lines, desk, score, others }), [lines, desk, score, others]);
  return (
    <div className="sheet-desk">
      <div className="sheet-head">
        <ScoreBar score={score} done={lines.length - of.open.length} of={lines.length} />
        {sheet.writable ? <SavingState kept={kept} onRetry={keeper.flush} /> : <div className="saving">只读</div>}
      </div>
      {sheet.supplement ? (
        <p className="asked-for" role="note">
          须于{sheet.supplement.until}前补正：{sheet.supplement.what}
        </p>
      ) : null}
      <Filters
        counts={of}
        offered={others ? FILTERS : FILTERS.filter((one) => one !== "differs")}
        chosen={filter}
        onChoose={(next) => {
          setFilter(next);
          setShown(of[next]);
        }}
      />
      <EarlierSwitch earlier={earlier} on={beside} onSwitch={setBeside} />
      <WorkbookActs {...{ kept, keeper, onImport }} place={{ ...place, sheet: sheet.id }} writable={sheet.writable} />
      <SheetTable
        caption={sheet.title}
        lines={shown}
        desk={kept.desk}
        score={score}
        asked={sheet.supplement?.lines ?? []}
        disabled={!sheet.writable}
        earlier={earlier.lines}
        acts={acts}
      />
      <Suspense fallback={null}>
        <LineDrawer
          place={{ ...place, sheet: sheet.id }}
          line={drawer}
          earlier={drawer && earlier.lines?.get(drawer.id)}
          finding={drawer && (standing(lineSlot(kept.desk, drawer.id)) ?? blankFinding(drawer.id))}
          disabled={!sheet.writable}
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
  place: Place;
  sheet: OpenSheet;
  edition: Edition;
  send: SendWrites;
  /** Asks for a workbook that was filled in elsewhere. */
  onImport: (keeper: Keeper) => void;
}

const FILTERS = Object.keys(filterWords) as Filter[];

function Filters({ counts, offered, chosen, onChoose }: FiltersProps) {
  return (
    <fieldset className="line-filters">
      <legend className="hidden">显示哪些条目</legend>
      {offered.map((one) => (
        <label key={one}>
          <input type="radio" name="filter" checked={chosen === one} onChange={() => onChoose(one)} />
          {filterWords[one]}（{counts[one].length}）
        </label>
      ))}
    </fieldset>
  );
}

interface FiltersProps {
  counts: Record<Filter, readonly ReadyLine[]>;
  offered: readonly Filter[];
  chosen: Filter;
  onChoose: (filter: Filter) => void;
}

function linesOf({ reading, scope }: OpenSheet, edition: Edition): ReadyLine[] {
  return linesIn(scope, readyLines(edition.data, reading));
}

function actsOn(keeper: Keeper, openDrawer: LineActs["openDrawer"]): LineActs {
  const change = (edit: (desk: Desk) => Desk) => keeper.change(edit);
  return {
    write: (finding) => change((desk) => write(desk, finding)),
    touch: (of) => change((desk) => touchMember(desk, of)),
    chooseLine: (line, choices) => change((desk) => chooseLine(desk, line, choices)),
    chooseCheck: (check, whose) => change((desk) => chooseCheck(desk, check, whose)),
    openDrawer,
  };
}
