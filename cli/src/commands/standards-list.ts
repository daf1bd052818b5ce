import { formatPoints, type Result, succeed } from "@jianheng/domain/kernel";
import { linesOf } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { type EditionData, editions } from "@jianheng/standards";
import type { Answer, Setting } from "../io.ts";
import { standardsTexts } from "../texts/standards.ts";

/** What `standards list` says of one standard. */
interface Listed {
  id: string;
  name: string;
  items: number;
  indicators: number;
  checks: number;
  points: string;
  hash: string;
}

/** Every standard, with its size and the hash of its content. */
export function listStandards({ language }: Setting): Result<Answer> {
  const listed = Object.values(editions).map(describe);
  const t = standardsTexts[language];
  return succeed({ json: listed, text: listed.map(t.listed).join("\n") });
}

function describe(data: EditionData): Listed {
  const { id, name, items } = data;
  const indicators = items.flatMap((item) => item.indicators);
  return {
    id,
    name,
    items: items.length,
    indicators: indicators.length,
    checks: indicators.flatMap(({ checks }) => checks).length,
    points: formatPoints(linesOf(data).reduce((sum, { of }) => sum + of, 0)),
    hash: getEdition(data).hash,
  };
}
