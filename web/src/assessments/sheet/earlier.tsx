import { purposeWords } from "@jianheng/domain/assessments";
import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import type { Earlier, EarlierLine } from "../../api/models.ts";
import { formatDay } from "../../ui/when.ts";
import type { EarlierOf } from "./use-earlier.ts";

/** 对照上次评估: lays what the last assessment came to beside each line; says so where there is none. */
export function EarlierSwitch({ earlier, on, onSwitch }: EarlierSwitchProps) {
  const { shown, failed } = earlier;
  return (
    <div className="earlier-switch">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
        对照上次评估
      </label>
      <span role="status">
        {on && failed ? "上次评估结果未能取得，请稍后重试。" : null}
        {on && shown === null ? "没有可以对照的上次评估。" : null}
        {on && shown ? aboutEarlier(shown) : null}
      </span>
    </div>
  );
}

interface EarlierSwitchProps {
  earlier: EarlierOf;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function aboutEarlier({ purpose, decided, on, points, band, sameEdition }: Earlier): string {
  const what = `${purposeWords[purpose].zh}${decided ? `，${formatDay(on)}作出结论` : `（本单位自评表，${formatDay(on)}）`}`;
  const result = points === null ? "" : `，得分${formatPoints(points)}分${band === null ? "" : `，${band}`}`;
  const other = sameEdition ? "" : "。所依据的标准版本不同，仅列出编号和名称相同的条目";
  return `上次：${what}${result}${other}`;
}

/** What was found on a line last time, in one note under it. */
export function EarlierNote({ of }: { of: EarlierLine }) {
  const { points, of: most, faults } = of;
  const said = faults.map(({ what }) => what).join("；");
  return (
    <p className="earlier">
      上次：{points === null ? "未评" : `${formatPoints(points)} / ${shortPoints(most)}分`}
      {said === "" ? "" : `，${said}`}
    </p>
  );
}

/** All that was found on a line last time. */
export function EarlierPart({ of }: { of: EarlierLine }) {
  const { points, of: most, observed, note, faults } = of;
  return (
    <section aria-label="上次评估">
      <h2>上次评估</h2>
      <p>得分：{points === null ? "未评" : `${formatPoints(points)} / ${shortPoints(most)}分`}</p>
      {observed ? <p>{observed.zh}</p> : null}
      {faults.length > 0 ? (
        <ul>
          {faults.map(({ what, check }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is laid beside never changes
            <li key={index}>{check === null ? what : `${check}　${what}`}</li>
          ))}
        </ul>
      ) : null}
      {note === null ? null : <p>备注：{note}</p>}
    </section>
  );
}
