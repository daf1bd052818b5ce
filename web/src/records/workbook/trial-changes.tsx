import { findRegister, type Register } from "@jianheng/domain/registers";
import type { TriedChange, TriedSheet } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Table } from "../../ui/table.tsx";
import { recordName } from "../record-name.ts";
import { backWords, cellWords, changedWords, sinceWords } from "./trial-words.ts";
import { useTrial } from "./use-trial.ts";

/** What workbooks would change, cell by cell, before it is confirmed. */
export function TrialChanges({ organisation, trial, files }: TrialChangesProps) {
  const query = useTrial({ organisation, trial });
  const several = files.length > 1;
  return (
    <Loaded query={query}>
      {({ sheets }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by the keyboard too
        <section className="trial-changes" tabIndex={0} aria-label="将要修改的内容">
          {sheets.map((sheet) => (
            <SheetChanges key={sheet.register} sheet={sheet} file={several ? files[sheet.file] : undefined} />
          ))}
        </section>
      )}
    </Loaded>
  );
}

interface TrialChangesProps {
  organisation: string;
  trial: string;
  /** What the files are called. */
  files: readonly string[];
}

function SheetChanges({ sheet, file }: { sheet: TriedSheet; file: string | undefined }) {
  const back = backWords(registerOf(sheet), sheet.back);
  return (
    <>
      <p className="hint">{sinceWords(sheet)}</p>
      {back === "" ? null : <p className="since">{back}</p>}
      <Table
        caption={changedWords(sheet, file)}
        columns={[
          { title: "单元格", cell: ({ at }) => at.slice(at.lastIndexOf("!") + 1), short: true },
          { title: "记录", cell: ({ record }) => record },
          { title: "栏目", cell: ({ column }) => column },
          { title: "现有内容", cell: Stands },
          { title: "工作簿内容", cell: ({ after }) => after },
        ]}
        rows={sheet.named.map((change, id) => ({ id, ...inWords(sheet, change) }))}
        empty={changedWords(sheet, file)}
      />
    </>
  );
}

function Stands({ before, since }: ReturnType<typeof inWords>) {
  return (
    <>
      {before}
      {since ? <span className="since">导出后有改动</span> : null}
    </>
  );
}

function registerOf({ register: id }: TriedSheet): Register {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  return register;
}

function inWords(sheet: TriedSheet, { at, record, column: of, before, after, since }: TriedChange) {
  const register = registerOf(sheet);
  const column = register.columns.find((one) => one.id === of);
  if (!column) throw new Error(`${register.id} has no column ${of}`);
  const [stands, says] = [cellWords(column, before), cellWords(column, after)];
  return { at, record: recordName(register, record), column: column.name, before: stands, after: says, since };
}
