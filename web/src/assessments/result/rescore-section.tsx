import type { Edition, Reading } from "@jianheng/domain/scoring";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { api, ask } from "../../api/client.ts";
import type { Assessment } from "../../api/models.ts";
import { Filter } from "../../ui/filter.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { overlayContainer } from "../../ui/overlay.ts";
import { Part } from "../../ui/part.tsx";
import { readingWords } from "../../ui/reading-words.ts";
import { editionName } from "../editions.ts";
import type { Place } from "../use-assessment.ts";
import { RescoreTables } from "./rescore-tables.tsx";

/** 换算（试算）: what the result would be under another edition or reading, beside what it is. It changes nothing. */
export function RescoreSection({ place, of, editions }: RescoreSectionProps) {
  const { points, edition: bound, reading: own } = of.assessment;
  const [hash, setHash] = useState(bound);
  const [reading, setReading] = useState<Reading>(own);
  const edition = editions.find((one) => one.hash === hash);
  if (points === null || editions.length === 0) return null;
  return (
    <Part id="rescore" title="换算（试算）">
      <p className="hint">试算，不改变本次结果：仅供对照，不保存，也不作为结论依据。</p>
      <div className="filters">
        <Filter label="评估标准">
          {(id) => (
            <Select
              id={id}
              style={{ width: "min(420px, 80vw)" }}
              value={hash}
              onChange={setHash}
              getPopupContainer={overlayContainer}
              showSearch={{ filterOption: (text, option) => option?.label.includes(text.trim()) ?? false }}
              options={editions.map((one) => ({ value: one.hash, label: editionName(one) }))}
            />
          )}
        </Filter>
        <Filter label="计分口径">
          {(id) => (
            <Select
              id={id}
              style={{ width: "min(420px, 80vw)" }}
              value={reading}
              onChange={setReading}
              getPopupContainer={overlayContainer}
              showSearch={{ filterOption: (text, option) => option?.label.includes(text.trim()) ?? false }}
              options={(Object.keys(readingWords) as Reading[]).map((value) => ({ value, label: readingWords[value] }))}
            />
          )}
        </Filter>
      </div>
      {hash === bound && reading === own ? (
        <p className="empty">请选择另一评估标准或计分口径。</p>
      ) : edition ? (
        <Tried key={`${hash} ${reading}`} {...{ place, edition, reading }} />
      ) : null}
    </Part>
  );
}

interface RescoreSectionProps {
  place: Place;
  of: Assessment;
  editions: readonly Edition[];
}

function Tried({ place, edition, reading }: { place: Place; edition: Edition; reading: Reading }) {
  const query = useQuery({
    queryKey: ["assessment", place.assessment, "rescore", edition.hash, reading],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/rescore", {
          params: { path: place, query: { standard: edition.data.id, edition: edition.hash, reading } },
        }),
      ),
  });
  return <Loaded query={query}>{(of) => <RescoreTables of={of} />}</Loaded>;
}
