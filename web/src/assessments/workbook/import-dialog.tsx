import { Button, Modal } from "antd";
import { useState, useSyncExternalStore } from "react";
import type { SheetImport } from "../../api/models.ts";
import { sendFile } from "../../api/send-file.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useOpenForm } from "../../ui/open-forms.ts";
import { overlayContainer } from "../../ui/overlay.ts";
import { useCommand } from "../../ui/use-command.ts";
import type { Keeper } from "../desk/keeper.ts";
import { isAllKept, savingOf } from "../desk/progress.ts";
import { chosenQuery, type ImportChoices, leftToChoose, type Waiting, withEarlier } from "./choices.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ConflictsTable } from "./conflicts-table.tsx";
import { ImportDone } from "./import-done.tsx";
import { type SheetPlace, workbookPath } from "./place.ts";
import { isOfCells, ProblemsTable } from "./problems-table.tsx";

/** 导入 Excel: the file, and what comes of it: what is wrong at which cell, what both sides changed, or that it is done. */
export function ImportDialog({ place, keeper, onClose, onDone }: ImportDialogProps) {
  return (
    <Modal
      title="导入 Excel"
      open={keeper !== undefined}
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={900}
    >
      {keeper ? <Content {...{ place, keeper, onClose, onDone }} /> : null}
    </Modal>
  );
}

interface ImportDialogProps extends Omit<ContentProps, "keeper"> {
  /** Of the desk from which it was opened; closed without. */
  keeper: Keeper | undefined;
}

function Content({ place, keeper, onClose, onDone }: ContentProps) {
  useOpenForm(true);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.get);
  const [file, setFile] = useState<File>();
  const [percent, setPercent] = useState(0);
  const [said, setSaid] = useState<Record<string, string>>({});
  const [choices, setChoices] = useState<ImportChoices>({});
  const [answer, setAnswer] = useState<SheetImport>();
  const command = useCommand({
    run: async ({ file: given, query }: Sending) => {
      const to = workbookPath(place);
      return (await sendFile({ to, query, file: given, onSent: setPercent })) as SheetImport;
    },
    changes: [],
    done: (came) => {
      setAnswer(came);
      setChoices({});
      if (came.is === "done") onDone();
    },
  });
  const send = (given: File, query: Record<string, string>) => {
    setFile(given);
    setSaid(query);
    setPercent(0);
    command.run({ file: given, query });
  };
  if (answer?.is === "done") return <ImportDone answer={answer} onClose={onClose} />;
  const saving = savingOf(kept.desk);
  const waiting = answer?.is === "conflicts" && !command.failure ? answer : undefined;
  return (
    <>
      {isAllKept(saving) ? (
        <ChooseFile
          busy={command.busy}
          again={file !== undefined}
          onChoose={(given) => {
            setAnswer(undefined);
            send(given, {});
          }}
        />
      ) : (
        <p role="status">页面上还有内容没有保存，全部保存后才能导入。没有连上网络、或有条目需要处理的，请先处理。</p>
      )}
      {command.busy ? <p role="status">{progress(percent)}</p> : null}
      {command.failure && !command.busy ? (
        isOfCells(command.failure) ? (
          <ProblemsTable failure={command.failure} />
        ) : (
          <FailureNote failure={command.failure} />
        )
      ) : null}
      {waiting && file ? (
        <Choosing
          {...{ waiting, choices }}
          busy={command.busy}
          onChoose={setChoices}
          onSend={() => send(file, withEarlier(said, chosenQuery(waiting, choices)))}
        />
      ) : null}
    </>
  );
}

interface Sending {
  file: File;
  query: Record<string, string>;
}

interface ContentProps {
  place: SheetPlace;
  keeper: Keeper;
  onClose: () => void;
  /** It was written: the sheet is to be loaded anew. */
  onDone: () => void;
}

function Choosing({ waiting, choices, busy, onChoose, onSend }: ChoosingProps) {
  const left = leftToChoose(waiting, choices);
  return (
    <>
      <ConflictsTable {...{ waiting, choices, onChoose }} />
      <p className="hint">其余{waiting.changes}处改动没有冲突，随所选一并导入。</p>
      <Button type="primary" disabled={left > 0} loading={busy} onClick={onSend}>
        {left === 0 ? "导入" : `还有${left}处未选`}
      </Button>
    </>
  );
}

interface ChoosingProps {
  waiting: Waiting;
  choices: ImportChoices;
  busy: boolean;
  onChoose: (choices: ImportChoices) => void;
  onSend: () => void;
}

/** All of it has gone before the server has looked at it. */
function progress(percent: number): string {
  return percent < 100 ? `正在上传：${percent}%` : "已传完，正在核对…";
}
