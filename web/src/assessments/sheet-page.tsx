import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Sheet } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { useMe } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { statusWords } from "./assessment-words.ts";
import type { Keeper } from "./desk/keeper.ts";
import { findEdition, useEditions } from "./editions.ts";
import { SeenSheet } from "./hidden-sheet.tsx";
import { PrintedAbout } from "./printed-about.tsx";
import { SheetDesk } from "./sheet/sheet-desk.tsx";
import { type Place, usePlace } from "./use-assessment.ts";

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
  const query = useQuery({
    queryKey: ["sheet", place.assessment, id],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}", {
          params: { path: { ...place, sheet: id } },
        }),
      ),
    // What lies on the desk is not exchanged under whoever writes; it is fetched anew when the sheet is opened.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { data } = query;
  const client = useQueryClient();
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
            <SheetActs place={place} sheet={data} />
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
          <Desk key={`${sheet.status} ${sheet.writable} ${imports}`} {...{ place, sheet }} onImport={setImporting} />
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

function Desk({ place, sheet, onImport }: DeskProps) {
  const { account } = useMe();
  const editions = useEditions();
  return (
    <Loaded query={editions}>
      {(all) => {
        const edition = findEdition(all, sheet.edition);
        if (!edition) return <p role="alert">本系统没有这一版本的评估标准，请联系系统管理员升级后再打开。</p>;
        return (
          <SheetDesk
            account={account.id}
            place={place}
            sheet={sheet}
            edition={edition}
            onImport={onImport}
            send={(body) =>
              ask(
                api.POST("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/writes", {
                  params: { path: { ...place, sheet: sheet.id } },
                  body,
                }),
              )
            }
          />
        );
      }}
    </Loaded>
  );
}

interface DeskProps {
  place: Place;
  sheet: Sheet;
  /** Asks for a workbook that was filled in elsewhere. */
  onImport: (keeper: Keeper) => void;
}
