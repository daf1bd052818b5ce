import type { Expectation } from "../api/models.ts";
import { RecordLinks } from "../ui/record-links.tsx";
import { RegisterLinks } from "../ui/register-links.tsx";

type Seen = Expectation["gates"][number]["seen"];

/** Facts in their words, each with the records that count against it, and the registers that they look at. */
export function Figures({ organisation, figures }: { organisation: string; figures: readonly Seen[] }) {
  return (
    <>
      <ul className="figures">
        {figures.map((seen) => (
          <li key={seen.fact} className={seen.state}>
            {seen.words}
            {seen.records.length === 0 ? null : (
              <>
                ：<RecordLinks organisation={organisation} of={seen} />
              </>
            )}
          </li>
        ))}
      </ul>
      <RegisterLinks organisation={organisation} figures={figures} />
    </>
  );
}
