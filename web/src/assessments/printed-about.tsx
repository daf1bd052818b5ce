import { purposeWords } from "@jianheng/domain/assessments";
import { Facts } from "../ui/facts.tsx";
import { editionName, findEdition, useEditions } from "./editions.ts";
import { type Place, useAssessment } from "./use-assessment.ts";
import { writersOf } from "./writers-of.ts";

/** What a printed page is of, which the screen says above it: the station, the standard; of a sheet, its stage and who wrote on it. */
export function PrintedAbout({ place, sheet }: { place: Place; sheet?: { id: string; title: string } }) {
  const { data: of } = useAssessment(place);
  const { data: editions = [] } = useEditions();
  if (!of) return null;
  const { station, purpose, edition: hash, standard } = of.assessment;
  const edition = findEdition(editions, hash);
  const own = of.sheets.find(({ id }) => id === sheet?.id);
  return (
    <div className="print-only">
      <Facts
        of={[
          { name: "被评估单位", value: station.name ?? "—" },
          { name: "评估类型", value: purposeWords[purpose].zh },
          { name: "评估标准", value: edition ? editionName(edition) : standard },
          ...(sheet && own
            ? [
                { name: "阶段", value: sheet.title },
                { name: "评估人员", value: writersOf(own) },
              ]
            : []),
        ]}
      />
    </div>
  );
}
