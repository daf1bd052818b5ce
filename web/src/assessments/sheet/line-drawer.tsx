import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { Drawer } from "antd";
import { useState } from "react";
import { overlayContainer } from "../../ui/overlay.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** 证据与备注 of one line: what the finding and each of its faults rest on. */
export function LineDrawer({ organisation, line, finding, disabled, onWrite, onClose }: LineDrawerProps) {
  return (
    <Drawer
      title={line ? `${line.id} ${line.title}` : ""}
      open={line !== undefined}
      onClose={onClose}
      size={560}
      destroyOnHidden
      getContainer={overlayContainer}
    >
      {line && finding ? <Content {...{ organisation, finding, disabled, onWrite }} /> : null}
    </Drawer>
  );
}

interface LineDrawerProps extends Omit<ContentProps, "finding"> {
  /** The line whose drawer is open. */
  line: ReadyLine | undefined;
  finding: FindingInput | undefined;
  onClose: () => void;
}

function Content({ organisation, finding, disabled, onWrite }: ContentProps) {
  const [note, setNote] = useState(finding.note ?? "");
  const shared = { organisation, disabled };
  return (
    <div className="sheet">
      <h2>本条的证据</h2>
      <EvidenceList
        {...shared}
        evidence={finding.evidence}
        onChange={(evidence) => onWrite({ ...finding, evidence })}
      />
      {finding.faults.map((fault, index) => (
        <section key={fault.id} aria-label={`问题${index + 1}`}>
          <h2>
            问题{index + 1}：{fault.what}
          </h2>
          <EvidenceList
            {...shared}
            evidence={fault.evidence}
            onChange={(evidence) =>
              onWrite({
                ...finding,
                faults: finding.faults.map((one) => (one.id === fault.id ? { ...one, evidence } : one)),
              })
            }
          />
        </section>
      ))}
      <h2>备注</h2>
      <textarea
        aria-label="备注"
        value={note}
        maxLength={4000}
        rows={4}
        disabled={disabled}
        onChange={(event) => setNote(event.target.value)}
        onBlur={() => onWrite({ ...finding, note: note.trim() === "" ? null : note.trim() })}
      />
    </div>
  );
}

interface ContentProps {
  /** Whose files are offered as evidence: the station's. */
  organisation: string;
  finding: FindingInput;
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
