import { missingWords, nextBandWords } from "@jianheng/domain/facts/words";
import { shortPoints } from "@jianheng/domain/kernel";
import type { Expectation } from "../api/models.ts";
import { RegisterLinks } from "../ui/register-links.tsx";
import { Figures } from "./figures.tsx";

/** The fewest lines that would lift the station into the band above; each with the records that it loses points by. */
export function NextBand({ organisation, of: { next, lines, hindrances } }: { organisation: string; of: Expectation }) {
  const words = nextBandWords({ next, hindered: hindrances.length > 0 }).zh;
  if (next.target === null) return <p>{words}</p>;
  const known = new Map(lines.map((one) => [one.line, one]));
  return (
    <div className="next-band">
      <p>{words}</p>
      {next.lines.length === 0 ? null : (
        <ol>
          {next.lines.map(({ line, gain }) => (
            <li key={line}>
              <a href={`#line-${line}`}>
                {line} {known.get(line)?.title}
              </a>
              （{shortPoints(gain)}分）
              <Missing organisation={organisation} line={known.get(line)} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What is to be mended: the records where they show it, else what is left for a person, or whose word it is. */
function Missing({ organisation, line }: { organisation: string; line: Expectation["lines"][number] | undefined }) {
  if (!line) return null;
  const words = missingWords(line);
  const figures = line.proposal?.figures ?? [];
  if (words === undefined) {
    return <Figures organisation={organisation} figures={figures.filter(({ state }) => state === "broken")} />;
  }
  return (
    <>
      <p className="soft">{words.zh}</p>
      <RegisterLinks organisation={organisation} figures={figures} />
    </>
  );
}
