import type { StandingCounts } from "../../api/models.ts";
import { type changed, onlyWords, type Wanted } from "./wanted.ts";

/** How many stations can still reach each band: a bar each, which shows those stations. */
export function Bars({ wanted, counts, onChange }: BarsProps) {
  const { groups, open, failed, stations } = counts;
  const byBand = groups.some(({ band }) => band !== null);
  const most = Math.max(open, failed, ...groups.map((group) => group.stations), 1);
  return (
    <section className="bars" aria-labelledby="bars-title">
      <h2 id="bars-title">{byBand ? "最高可达等次" : "最高可得分"}</h2>
      <p className="soft">
        按台账已见的失分推算，台账未见失分的条目按满分计；有前提条件不符合或否决情形的单列，不计入等次。共{stations}
        所（站）。
      </p>
      <ul>
        {groups.map(({ band, name, stations: many }) => (
          <li key={name}>
            <Bar
              {...{ name, many, most }}
              pressed={band !== null && wanted.band === band}
              onPress={
                band === null ? undefined : (pressed) => onChange({ band: pressed ? undefined : band, only: undefined })
              }
            />
          </li>
        ))}
        {failed === 0 ? null : (
          <li className="failed">
            <Bar
              {...{ name: "有先决事项未过", many: failed, most }}
              pressed={wanted.only === "failed"}
              onPress={(pressed) => onChange({ only: pressed ? undefined : "failed", band: undefined })}
            />
          </li>
        )}
        <li className="unknown">
          <Bar
            {...{ name: onlyWords.open, many: open, most }}
            pressed={wanted.only === "open"}
            onPress={(pressed) => onChange({ only: pressed ? undefined : "open", band: undefined })}
          />
        </li>
      </ul>
    </section>
  );
}

function Bar({ name, many, most, pressed, onPress }: BarProps) {
  const words = `${name}：${many}所`;
  return (
    <>
      {onPress ? (
        <button type="button" className="linklike" aria-pressed={pressed} onClick={() => onPress(pressed)}>
          {words}
        </button>
      ) : (
        <span>{words}</span>
      )}
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${(many / most) * 100}%` }} />
      </span>
    </>
  );
}

interface BarProps {
  name: string;
  many: number;
  most: number;
  pressed: boolean;
  onPress: ((pressed: boolean) => void) | undefined;
}

interface BarsProps {
  wanted: Wanted;
  counts: StandingCounts;
  onChange: (change: Parameters<typeof changed>[1]) => void;
}
