import type { LineFacts } from "../../../api/models.ts";
import { RecordLinks } from "../../../ui/record-links.tsx";
import { RegisterLinks } from "../../../ui/register-links.tsx";
import { formatDay } from "../../../ui/when.ts";

/** 事实 of a line: every figure that is offered for it, each with the records that count against it. */
export function FactsPart({ organisation, facts, day }: FactsPartProps) {
  return (
    <section aria-label="事实" className="line-facts">
      <h2>事实（截至{formatDay(day)}的台账记录）</h2>
      <ul>
        {facts.figures.map((seen) => (
          <li key={`${seen.check} ${seen.fact}`} className={seen.state}>
            {seen.words}
            {seen.records.length === 0 ? null : (
              <>
                ：<RecordLinks organisation={organisation} of={seen} apart />
              </>
            )}
          </li>
        ))}
      </ul>
      <RegisterLinks organisation={organisation} figures={facts.figures} apart />
      <p className="soft">
        {facts.whole ? "以上数据已覆盖本条全部要求。" : "台账只能反映本条的一部分，其余须人工核查。"}
      </p>
    </section>
  );
}

interface FactsPartProps {
  /** The station whose records they are. */
  organisation: string;
  facts: LineFacts;
  day: string;
}
