import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { Drawer } from "antd";
import type { EarlierLine, LineFacts } from "../../../api/models.ts";
import { overlayContainer } from "../../../ui/overlay.ts";
import type { TypedWords } from "../../desk/typed.ts";
import type { Outbox, Posted } from "../../outbox/model.ts";
import type { Place } from "../../use-assessment.ts";
import { EarlierPart } from "../earlier.tsx";
import { useEvidenceFiles } from "./evidence-files.ts";
import { EvidenceList, Listed } from "./evidence-list.tsx";
import { FactsPart } from "./facts-part.tsx";
import { QuestionList } from "./question-list.tsx";
import { withQuestions } from "./questions.ts";
import { useMaterial } from "./use-material.ts";
import { useTyped } from "./use-typed.ts";

/** 证据与备注 of one line: what the finding and each of its faults rest on, what was asked, and what the station gave. */
export function LineDrawer({ line, finding, onClose, ...content }: LineDrawerProps) {
  return (
    <Drawer
      title={line ? `${line.id} ${line.title}` : ""}
      open={line !== undefined}
      onClose={onClose}
      size={560}
      destroyOnHidden
      getContainer={overlayContainer}
    >
      {line && finding ? <Content key={line.id} {...content} {...{ line, finding }} /> : null}
    </Drawer>
  );
}

interface LineDrawerProps extends Omit<ContentProps, "line" | "finding"> {
  /** The line whose drawer is open. */
  line: ReadyLine | undefined;
  finding: FindingInput | undefined;
  onClose: () => void;
}

function Content(props: ContentProps) {
  const { place, line, finding, earlier, facts, day, outbox, parcels, typed, disabled, onWrite } = props;
  const files = useEvidenceFiles(place);
  const material = useMaterial(place, line.id);
  const { questions } = finding;
  const { organisation } = place;
  const shared = { organisation, files, questions, outbox, typed, disabled };
  const own = parcels.filter((one) => one.line === line.id);
  const ids = finding.faults.map(({ id }) => id);
  return (
    <div className="sheet">
      {facts && day ? <FactsPart {...{ organisation, facts, day }} /> : null}
      {earlier ? <EarlierPart of={earlier} /> : null}
      {material ? (
        <section aria-label="被评估单位提供的材料">
          <h2>被评估单位提供的材料</h2>
          <Listed {...{ organisation, files }} evidence={material} none="该单位没有为本条提供材料。" />
        </section>
      ) : null}
      <h2>本条的证据</h2>
      <EvidenceList
        {...shared}
        to={{ line: line.id, fault: null }}
        parcels={own.filter(({ fault }) => fault === null || !ids.includes(fault))}
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
            to={{ line: line.id, fault: fault.id }}
            parcels={own.filter((one) => one.fault === fault.id)}
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
      <h2>现场提问</h2>
      <QuestionList
        {...{ typed, questions }}
        line={line.id}
        disabled={disabled}
        onChange={(changed) => onWrite(withQuestions({ line, finding, questions: changed }))}
      />
      <Note finding={finding} disabled={disabled} onWrite={onWrite} />
    </div>
  );
}

interface ContentProps extends NoteProps {
  /** The sheet, and the station whose files are offered. */
  place: Place & { sheet: string };
  line: ReadyLine;
  earlier: EarlierLine | undefined;
  /** What the records of the station say of the line, and on which day. */
  facts: LineFacts | undefined;
  day: string | undefined;
  outbox: Outbox;
  /** What was chosen on the sheet and is not evidence yet. */
  parcels: readonly Posted[];
  typed: TypedWords;
}

function Note({ finding, disabled, onWrite }: NoteProps) {
  const [note, setNote] = useTyped(finding.note, (words) => onWrite({ ...finding, note: words }));
  return (
    <>
      <h2>备注</h2>
      <textarea
        aria-label="备注"
        value={note}
        maxLength={4000}
        rows={4}
        disabled={disabled}
        onChange={(event) => setNote(event.target.value)}
      />
    </>
  );
}

interface NoteProps {
  finding: FindingInput;
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
