import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import type { ReadyLine, Score } from "@jianheng/domain/scoring";
import { Fragment, type KeyboardEvent, useMemo } from "react";
import type { EarlierLine } from "../../api/models.ts";
import type { Desk, Slot } from "../desk/model.ts";
import type { Posted } from "../outbox/model.ts";
import { type LineActs, LineRow } from "./line-row.tsx";
import type { SheetFactsOf } from "./use-facts.ts";

/** The lines of a sheet under their items and indicators; Enter goes on to the next line, with Shift back. */
export function SheetTable(props: SheetTableProps) {
  const { caption, lines, desk, score, asked, writable, parcels, earlier, facts, acts } = props;
  const { findings, touched } = desk;
  // The same objects until a check is touched: a row whose checks are the same is not drawn again.
  const checks = useMemo(() => checksOf(lines, touched), [lines, touched]);
  if (lines.length === 0) return <p className="empty">没有符合条件的条目。</p>;
  const points = new Map(score.lines.map((one) => [one.line, one.points]));
  const items = new Map(score.items.map((one) => [one.item, one]));
  return (
    <table className="table sheet" onKeyDown={onEnter}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {["评估内容与计分办法", "评查记录", "事实", "得分", "证据"].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const before = lines[index - 1];
          const item = items.get(line.item.id);
          return (
            <Fragment key={line.id}>
              {line.item === before?.item ? null : (
                <tr className="item">
                  <th scope="rowgroup" colSpan={5}>
                    {line.item.id} {line.item.title}
                    <span className="soft">
                      {item
                        ? `　${item.points === null ? "未评完" : formatPoints(item.points)} / ${shortPoints(item.of)}分`
                        : ""}
                    </span>
                  </th>
                </tr>
              )}
              {line.indicator === before?.indicator || line.kind === "group" ? null : (
                <tr className="indicator">
                  <th scope="rowgroup" colSpan={5}>
                    {line.indicator.id} {line.indicator.title}
                  </th>
                </tr>
              )}
              <LineRow
                line={line}
                slot={findings[line.id]}
                checks={checks.get(line.id) ?? NONE}
                points={points.get(line.id) ?? null}
                asked={asked?.includes(line.id) === true}
                closed={writable ? (asked?.includes(line.id) === false ? NOT_ASKED : null) : ""}
                waits={parcels.filter((one) => one.line === line.id).length}
                earlier={earlier?.get(line.id)}
                facts={facts?.lines.get(line.id)}
                day={facts?.day}
                acts={acts}
              />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface SheetTableProps {
  caption: string;
  lines: readonly ReadyLine[];
  desk: Desk;
  score: Score;
  /** The lines that the sheet was returned for, and none other is written on; null where it was not. */
  asked: readonly string[] | null;
  writable: boolean;
  /** What was chosen and is not evidence yet. */
  parcels: readonly Posted[];
  earlier: ReadonlyMap<string, EarlierLine> | undefined;
  facts: SheetFactsOf | undefined;
  acts: LineActs;
}

type Checks = Readonly<Record<string, Slot<boolean>>>;

const NONE: Checks = {};
const NOT_ASKED = "退回时未要求补正，不能修改";

/** The slots of the checks of each group. */
function checksOf(lines: readonly ReadyLine[], touched: Desk["touched"]): ReadonlyMap<string, Checks> {
  const groups = lines.filter(({ kind }) => kind === "group");
  return new Map(
    groups.map(({ id: line, memberIds }) => {
      const slots = memberIds.flatMap((id) => (touched[id] ? [[id, touched[id]] as const] : []));
      return [line, Object.fromEntries(slots)] as const;
    }),
  );
}

/** From an input to the first one of the line after it. A fault's own Enter enters it. */
function onEnter(event: KeyboardEvent<HTMLTableElement>): void {
  const from = event.target as HTMLElement;
  if (event.key !== "Enter" || event.nativeEvent.isComposing || !from.matches("td input, td select")) return;
  if (from.closest("form") && (from as HTMLInputElement).value.trim() !== "") return;
  event.preventDefault();
  const row = from.closest("tr");
  for (let next = beside(row, event.shiftKey); next; next = beside(next, event.shiftKey)) {
    const input = next.querySelector<HTMLElement>("td input:not(:disabled), td select:not(:disabled)");
    if (!input) continue;
    input.focus();
    return;
  }
}

function beside(row: Element | null, back: boolean): Element | null | undefined {
  return back ? row?.previousElementSibling : row?.nextElementSibling;
}
