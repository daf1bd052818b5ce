import type { Register } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { Suspense, useState } from "react";
import type { ListedRecord } from "../api/models.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { keeperNames } from "./keepers.ts";
import { RecordDialogLater } from "./later.tsx";
import { RecordsTable } from "./list/records-table.tsx";
import { SearchRecords } from "./list/search-records.tsx";
import { useRecordSearch } from "./list/use-record-search.ts";
import { useRecords } from "./list/use-records.ts";
import { emptyWords } from "./list/wanted.ts";
import { WithinNote } from "./list/within-note.tsx";
import { NoSuchRegister } from "./no-such-register.tsx";
import { registerPlace, registersPath, useRegister } from "./place.ts";
import { useMayKeep } from "./use-registers.ts";
import { WorkbookActs } from "./workbook/workbook-acts.tsx";

/** One register: its records, found by what they say, and entered by whoever keeps it. */
export function RegisterPage() {
  const { organisation, register } = useRegister();
  return (
    <Needs action="records.see" organisation={organisation}>
      {register ? (
        <Content key={`${organisation} ${register.id}`} {...{ organisation, register }} />
      ) : (
        <NoSuchRegister organisation={organisation} />
      )}
    </Needs>
  );
}

/** What the registration in force fixes: a new one can't say it otherwise. The newest stands first. */
function standingOf(register: Register, records: readonly ListedRecord[] = []): readonly string[] {
  if (register.id !== "station-profile") return [];
  return (records[0]?.fixed ?? []).filter((column) => !register.key.includes(column));
}

function Content({ organisation, register }: { organisation: string; register: Register }) {
  const name = useOrganisationName(organisation) ?? "";
  const mayKeep = useMayKeep(organisation, register.id);
  const place = registerPlace(organisation, register);
  const { wanted, fact, look } = useRecordSearch(register, place);
  const { search, within } = wanted;
  const pages = useRecords(place, wanted);
  const [form, setForm] = useState<{ open: boolean; record?: ListedRecord }>({ open: false });
  const words = register.words.zh;
  return (
    <Page
      title={words}
      crumbs={[[name], ["台账", registersPath(organisation)]]}
      lead={`由${keeperNames(register)}登记。`}
      actions={
        <>
          {mayKeep ? (
            <Button type="primary" onClick={() => setForm({ open: true })}>
              登记
            </Button>
          ) : null}
          <WorkbookActs {...{ place, register, wanted, mayKeep }} />
        </>
      }
    >
      <SearchRecords key={search} search={search} onLook={look} />
      {within ? <WithinNote {...{ place, register, within, search, fact }} /> : null}
      <RecordsTable
        {...{ place, register, pages }}
        caption={`${name}的${words}${search === "" ? "" : `（查找“${search}”）`}，最近的在前`}
        empty={emptyWords(wanted)}
        onChange={mayKeep ? (record) => setForm({ open: true, record }) : undefined}
      />
      <p className="no-print">
        <Link to="/organisations/$organisation/registers/$register/removed" params={{ ...place }}>
          已删除的记录
        </Link>
      </p>
      <Suspense fallback={null}>
        <RecordDialogLater
          key={form.record?.id ?? "new"}
          {...{ organisation, register }}
          record={form.record}
          standing={standingOf(register, pages.data)}
          open={form.open}
          onClose={() => setForm({ ...form, open: false })}
        />
      </Suspense>
    </Page>
  );
}
