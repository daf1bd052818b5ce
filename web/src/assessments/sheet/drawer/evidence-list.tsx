import type { Evidence, Question } from "@jianheng/domain/assessments";
import { useState } from "react";
import { DownloadLink } from "../../../ui/preview/download-link.tsx";
import { PreviewDialog } from "../../../ui/preview/preview-dialog.tsx";
import type { ShownFile } from "../../../ui/preview/shown-file.ts";
import { RecordLinks } from "../../../ui/record-links.tsx";
import type { TypedWords } from "../../desk/typed.ts";
import type { For, Outbox, Posted } from "../../outbox/model.ts";
import { AddFile } from "./add-file.tsx";
import { AddInterview } from "./add-interview.tsx";
import { BringFile } from "./bring-file.tsx";
import type { EvidenceFiles } from "./evidence-files.ts";
import { wordsOfEvidence } from "./evidence-words.ts";
import { ParcelList } from "./parcel-list.tsx";

/** What something rests on: files of the station, what was brought along, and talks with its people. */
export function EvidenceList(props: EvidenceListProps) {
  const { to, outbox, parcels, typed, organisation, files, evidence, questions, disabled, onChange } = props;
  const add = (one: Evidence) => onChange([...evidence, one]);
  return (
    <>
      <Listed
        {...{ organisation, files, evidence }}
        onRemove={disabled ? undefined : (id) => onChange(evidence.filter((one) => one.id !== id))}
      />
      <ParcelList outbox={outbox} parcels={parcels} />
      {disabled ? null : (
        <details className="adding">
          <summary>添加证据</summary>
          <BringFile outbox={outbox} to={to} />
          <AddFile files={files.own} onAdd={add} />
          <AddInterview {...{ to, typed, questions }} onAdd={add} />
        </details>
      )}
    </>
  );
}

interface EvidenceListProps extends ListedProps {
  /** The line or the fault whose evidence it is. */
  to: For;
  outbox: Outbox;
  /** What was chosen for it and is not evidence yet. */
  parcels: readonly Posted[];
  typed: TypedWords;
  /** What was asked on the line. */
  questions: readonly Question[];
  disabled: boolean;
  onChange: (evidence: Evidence[]) => void;
}

/** Evidence to be looked at. Facts are taken and left all at once, on the line. */
export function Listed({ organisation, files, evidence, none = "还没有证据。", onRemove }: ListProps) {
  const [shown, setShown] = useState<ShownFile>();
  if (evidence.length === 0) return <p className="soft">{none}</p>;
  return (
    <>
      <ul className="evidence">
        {evidence.map((one) => {
          const file = "file" in one ? files.find(one.file) : undefined;
          const words = wordsOfEvidence(one, (id) => files.find(id)?.name);
          return (
            <li key={one.id}>
              {words}
              {one.kind === "fact" && one.records.length > 0 ? (
                <>
                  ：<RecordLinks organisation={organisation} of={one} apart />
                </>
              ) : null}
              {file && file.preview !== null ? (
                <button type="button" className="linklike" onClick={() => setShown(file)}>
                  查看<span className="hidden">：{words}</span>
                </button>
              ) : null}
              {file && file.preview === null ? <DownloadLink file={file} /> : null}
              {onRemove && one.kind !== "fact" ? (
                <button type="button" className="linklike" onClick={() => onRemove(one.id)}>
                  移除<span className="hidden">：{words}</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <PreviewDialog file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

interface ListProps extends ListedProps {
  /** What is said where there is none. */
  none?: string;
  onRemove?: ((id: string) => void) | undefined;
}

interface ListedProps {
  /** The station whose records facts lead to. */
  organisation: string;
  files: EvidenceFiles;
  evidence: readonly Evidence[];
}
