import { shortPoints } from "@jianheng/domain/kernel";
import type { Expectation } from "../api/models.ts";
import { RegisterLinks } from "../ui/register-links.tsx";
import { Figures } from "./figures.tsx";
import { missingWords } from "./missing-words.ts";

/** The fewest lines that would lift the station into the band above; each with the records that it loses points by. */
export function NextBand({ organisation, of: { next, lines, hindrances } }: { organisation: string; of: Expectation }) {
  if (next.target === null || next.need === null) return <p>{next.why ?? "没有更高的等次"}。</p>;
  const known = new Map(lines.map((one) => [one.line, one]));
  return (
    <div className="next-band">
      <p>
        按已知得分计，{hindrances.length > 0 ? "分数" : ""}升到“{next.target}”还差{shortPoints(next.need)}分
        {next.lines.length > 0 ? `，至少补足以下${next.lines.length}条：` : "。"}
        {next.why ?? ""}
      </p>
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
  const broken = line?.proposal?.figures.filter(({ state }) => state === "broken") ?? [];
  if (broken.length > 0) return <Figures organisation={organisation} figures={broken} />;
  const [proposal, self] = [line?.proposal ?? null, line?.from === "self"];
  if (proposal === null) {
    return (
      <p className="soft">
        {self ? "自评失分，" : ""}
        {line?.person === null ? "须人工核查" : `须由人判断：${line?.person}`}。
      </p>
    );
  }
  const partly = proposal.figures.some(({ state }) => state === "no-records");
  return (
    <>
      <p className="soft">{missingWords({ state: proposal.state, partly, self })}</p>
      <RegisterLinks organisation={organisation} figures={proposal.figures} />
    </>
  );
}
