import type { ListedRecord } from "../api/models.ts";
import { formatDay, officialDay } from "../ui/when.ts";

type Confirmation = ListedRecord["confirmation"];

/** Whether a licence was confirmed (核定) as it stands, by which office and when. */
export function Confirmed({ of }: { of: Confirmation }) {
  if (of === null) return <>—</>;
  return <span className={of.confirmed ? undefined : "unconfirmed"}>{confirmationWords(of)}</span>;
}

/** The same in words. */
function confirmationWords(of: NonNullable<Confirmation>): string {
  if (of.confirmed) return `已核定（${byWords(of)}）`;
  return of.last ? `核定后有变更，未经审批机关重新核定（上次核定：${byWords(of.last)}）` : "未经审批机关核定";
}

function byWords({ office, at }: { office: string | null; at: string }): string {
  return `${office ?? "审批机关"}，${formatDay(officialDay(new Date(at)))}`;
}
