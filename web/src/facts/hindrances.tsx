import type { Expectation } from "../api/models.ts";
import { Figures } from "./figures.tsx";

type Hindrance = Expectation["hindrances"][number];

/** 先决事项: what stands before any band whatever the points, each with what was found of it. */
export function Hindrances({ organisation, of: { hindrances, gates } }: HindrancesProps) {
  if (hindrances.length === 0) return null;
  return (
    <section className="hindrances" aria-labelledby="hindrances">
      <h3 id="hindrances">先决事项</h3>
      {hindrances.map((one) => (
        <One key={one.kind} {...{ organisation, gates }} of={one} />
      ))}
    </section>
  );
}

function One({ organisation, of: { kind, words, gates: named }, gates }: OneProps) {
  if (kind === "unknown") {
    return (
      <p>
        {words}：
        {named.map(({ id, text }, index) => (
          <span key={id}>
            {index > 0 ? "；" : ""}
            <a href={`#gate-${id}`}>{text}</a>
          </span>
        ))}
        。
      </p>
    );
  }
  return (
    <>
      <p className="hindering">{words}：</p>
      <ul>
        {named.map(({ id, text }) => {
          const seen = gates.find((gate) => gate.id === id)?.seen;
          return (
            <li key={id}>
              <a href={`#gate-${id}`}>{text}</a>
              {seen ? <Figures organisation={organisation} figures={[seen]} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface HindrancesProps {
  organisation: string;
  of: Pick<Expectation, "hindrances" | "gates">;
}

interface OneProps {
  organisation: string;
  of: Hindrance;
  gates: Expectation["gates"];
}
