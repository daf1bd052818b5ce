import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { statusWords } from "./assessment-words.ts";
import type { Keeper } from "./desk/keeper.ts";
import { SeenSheet } from "./hidden-sheet.tsx";
import { PrintedAbout } from "./printed-about.tsx";
import { BoundDesk } from "./sheet/bound-desk.tsx";
import { Obstacles } from "./sheet/obstacle-list.tsx";
import type { Obstacle } from "./sheet/obstacles.ts";
import { StoppedNote } from "./sheet/stopped-note.tsx";
import type { OpenDesk } from "./sheet/types.ts";
import { useSheet } from "./sheet/use-sheet.ts";
import { type Place, useAssessment, usePlace } from "./use-assessment.ts";

/** Fetched beside the sheet: its dialogs are not what one waits for. */
const SheetActs = lazy(async () => ({ default: (await import("./sheet-acts.tsx")).SheetActs }));

const ImportDialog = lazy(async () => ({ default: (await import("./workbook/import-dialog.tsx")).ImportDialog }));

/** 评估表: one sheet, to be written on or looked at. */
export function SheetPage() {
  const place = usePlace();
  const { sheet } = useParams({ strict: false }) as { sheet: string };
  return (
    <Needs action="assessments.see" organisation={place.organisation}>
      <SeenSheet key={sheet} place={place} id={sheet}>
        {(waits) => <Content place={place} id={sheet} waits={waits} />}
      </SeenSheet>
    </Needs>
  );
}

function Content({ place, id, waits }: { place: Place; id: string; waits: boolean }) {
  const query = useSheet(place, id);
  const { data } = query;
  const client = useQueryClient();
  const { data: of } = useAssessment(place);
  const [desk, setDesk] = useState<OpenDesk>();
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([]);
  const [importing, setImporting] = useState<Keeper>();
  const [imports, setImports] = useState(0);
  const loadAnew = async () => {
    await Promise.all(
      [
        ["sheet", place.assessment],
        ["assessment", place.assessment],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
    setImports((count) => count + 1);
  };
  const above = `/organisations/${place.organisation}/assessments/${place.assessment}`;
  return (
    <Page
      title={data ? `${data.title}评估表` : "评估表"}
      crumbs={[
        ["评估", "/assessments"],
        ["本次评估", above],
      ]}
      lead={data ? statusWords[data.status] : undefined}
      actions={
        data ? (
          <Suspense fallback={null}>
            <SheetActs place={place} sheet={data} desk={desk} onObstacles={setObstacles} />
          </Suspense>
        ) : null
      }
    >
      {data ? <PrintedAbout place={place} sheet={data} /> : null}
      {data?.answer ? (
        <p className="asked-for" role="note">
          补正说明：{data.answer}
        </p>
      ) : null}
      <Loaded query={waits ? { ...query, error: null } : query}>
        {(sheet) => (
          <>
            {of ? <StoppedNote of={of} /> : null}
            <Obstacles obstacles={obstacles} onGo={desk?.goTo} onClose={() => setObstacles([])} />
            <BoundDesk
              key={`${sheet.status} ${sheet.writable} ${imports}`}
              {...{ place, sheet }}
              onImport={setImporting}
              onOpen={setDesk}
              onConflict={() => void query.refetch()}
            />
          </>
        )}
      </Loaded>
      {importing ? (
        <Suspense fallback={null}>
          <ImportDialog
            place={{ ...place, sheet: id }}
            keeper={importing}
            onClose={() => setImporting(undefined)}
            onDone={() => void loadAnew()}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
