import { conclusionWords, purposeWords } from "@jianheng/domain/assessments/words";
import { formatPoints } from "@jianheng/domain/kernel/points";
import { lazy, Suspense } from "react";
import type { PublicResult } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { readingWords } from "../ui/reading-words.ts";
import { formatDay, formatPeriod } from "../ui/when.ts";
import { ItemsTable } from "./items-table.tsx";

const QrCode = lazy(async () => ({ default: (await import("../ui/qr-code.tsx")).QrCode }));

/** What the notice is called: whose result of what. */
export function titleOf({ station, purpose }: PublicResult): string {
  return `${station}${purposeWords[purpose].zh}结果公示`;
}

/** The notice itself, which prints on one sheet of A4. */
export function Notice({ of }: { of: PublicResult }) {
  const { station, authority, purpose, standard, reading, points, of: most, band, conclusion, vetoes, period } = of;
  return (
    <>
      <p className="opening">
        按照《{standard.name}》，{authority}组织对{station}进行了{purposeWords[purpose].zh}。现将结果予以公示。
      </p>
      <Facts
        of={[
          { name: "结论", value: conclusion === null ? "—" : <strong>{conclusionWords[conclusion].zh}</strong> },
          ...(points === null
            ? []
            : [{ name: "得分", value: `${formatPoints(points)}分（满分${formatPoints(most)}分）` }]),
          ...(band === null ? [] : [{ name: "等级", value: band }]),
          ...(vetoes.length === 0
            ? []
            : [{ name: "否决项", value: vetoes.map(({ id, text }) => <div key={id}>{text}</div>) }]),
          { name: "公示期", value: formatPeriod(period) },
          { name: "公示机关", value: authority },
        ]}
      />
      <ItemsTable of={of.items} />
      <p className="foot">
        计分口径：{readingWords[reading]}。评估标准版本校验值 <code>{standard.edition.slice(0, 16)}</code>
        ，结果存档校验值 <code>{of.snapshot}</code>。
      </p>
      <div className="print-only printed-end">
        <p>
          对上述结果有异议的，请在公示期内扫描二维码，或者打开以下网址提出：
          <br />
          <span className="address">{location.href}</span>
        </p>
        <Suspense fallback={null}>
          <QrCode text={location.href} label="公示页的二维码" />
        </Suspense>
      </div>
      <p className="signed">
        {authority}
        <br />
        {formatDay(period.from)}
      </p>
      <button type="button" onClick={() => window.print()}>
        打印
      </button>
    </>
  );
}
