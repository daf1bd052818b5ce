import { conclusionWords } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/scoring";
import type { Assessment } from "../../api/models.ts";
import { Facts } from "../../ui/facts.tsx";
import { Part } from "../../ui/part.tsx";
import { Table } from "../../ui/table.tsx";
import { formatTime } from "../../ui/when.ts";
import { conditionsFact } from "./conditions-fact.tsx";

/** 结论: what was concluded, who answers for it, and what stopped the assessment whatever its points. */
export function DecisionSection({ of, edition }: { of: Assessment; edition: Edition | undefined }) {
  const { decision, vetoes, sentBack, score } = of;
  const { phase } = of.assessment;
  const ended = phase === "stopped" || phase === "declined";
  if (decision === null && vetoes.length === 0 && sentBack === null && !ended) return null;
  return (
    <Part id="decision" title="结论">
      {sentBack === null ? null : <p className="notice">审批机关退回，请重新作出结论：{sentBack}</p>}
      {decision === null && ended ? (
        <Facts
          of={[
            { name: "进展", value: ENDED[phase] },
            ...(vetoes.length === 0 || phase === "declined"
              ? []
              : [{ name: "评估结果", value: `${score?.band ?? "不合格"}（待评估组作出结论）` }]),
          ]}
        />
      ) : null}
      {decision === null ? null : <Decision of={decision} />}
      {vetoes.length === 0 ? null : (
        <Table
          caption="提出的否决项"
          empty=""
          rows={vetoes.map((veto) => ({ ...veto, id: veto.veto }))}
          columns={[
            { title: "否决项", cell: ({ veto }) => vetoText(edition, veto) },
            { title: "事实和依据", cell: ({ grounds }) => <span className="said">{grounds}</span> },
            { title: "提出", cell: ({ by, at }) => `${by.name ?? "—"}，${formatTime(at)}` },
          ]}
        />
      )}
    </Part>
  );
}

const ENDED = {
  stopped: "评估已中止，不再评分",
  declined: "不予评估",
} as const;

/** A veto in the standard's own words. */
export function vetoText(edition: Edition | undefined, veto: string): string {
  return edition?.data.vetoes.find(({ id }) => id === veto)?.text ?? veto;
}

function Decision({ of }: { of: NonNullable<Assessment["decision"]> }) {
  const { conclusion, conditions, signatures, unsigned, approvedAt, by, at } = of;
  const signed = signatures.map(({ person, at: when }) => `${person.name ?? "—"}（${formatTime(when)}）`);
  return (
    <Facts
      of={[
        { name: "结论", value: conclusionWords[conclusion].zh },
        ...conditionsFact(conditions),
        { name: "作出", value: `${by.name ?? "—"}，${formatTime(at)}` },
        { name: "已签字", value: signed.join("、") || "无" },
        ...(unsigned.length === 0
          ? []
          : [{ name: "未签字", value: unsigned.map(({ name }) => name ?? "—").join("、") }]),
        { name: "审批", value: approvedAt === null ? "待审批" : `同意，${formatTime(approvedAt)}` },
      ]}
    />
  );
}
