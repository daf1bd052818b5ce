import { api, ask } from "../../api/client.ts";
import type { Sheet } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { useMe } from "../../ui/me.ts";
import type { Keeper } from "../desk/keeper.ts";
import type { Answered } from "../desk/model.ts";
import { findEdition, useEditions } from "../editions.ts";
import type { Place } from "../use-assessment.ts";
import { SheetDesk } from "./sheet-desk.tsx";
import type { OpenDesk } from "./types.ts";

/** A sheet on its desk, by the edition that it is bound to. */
export function BoundDesk({ place, sheet, onImport, onOpen, onConflict }: BoundDeskProps) {
  const { account, person } = useMe();
  const editions = useEditions();
  return (
    <Loaded query={editions}>
      {(all) => {
        const edition = findEdition(all, sheet.edition);
        if (!edition) return <p role="alert">本系统没有这一版本的评估标准，请联系系统管理员升级后再打开。</p>;
        return (
          <SheetDesk
            account={account.id}
            me={person.id}
            place={place}
            sheet={sheet}
            edition={edition}
            onImport={onImport}
            onOpen={onOpen}
            send={async (body) => {
              const answer = await ask(
                api.POST("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/writes", {
                  params: { path: { ...place, sheet: sheet.id } },
                  body,
                }),
              );
              // Who wrote the other, the sheet says.
              if (hasConflict(answer)) onConflict();
              return answer;
            }}
          />
        );
      }}
    </Loaded>
  );
}

interface BoundDeskProps {
  place: Place;
  sheet: Sheet;
  /** Asks for a workbook that was filled in elsewhere. */
  onImport: (keeper: Keeper) => void;
  /** Says what lies open. */
  onOpen: (desk: OpenDesk | undefined) => void;
  /** Somebody else has changed the same. */
  onConflict: () => void;
}

function hasConflict({ findings, touched }: Answered): boolean {
  return [...Object.values(findings), ...Object.values(touched)].some(({ is }) => is === "conflict");
}
