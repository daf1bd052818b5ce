import { conclusionWords } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/scoring";
import type { Assessment } from "../../api/models.ts";
import { Facts } from "../../ui/facts.tsx";
import { Part } from "../../ui/part.tsx";
import { Table } from "../../ui/table.tsx";
import { formatDay, formatTime } from "../../ui/when.ts";

/** 结论: what was concluded, who answers for it, and what stopped the assessment whatever its points. */
export function DecisionSection({ of, edition }: { of: Assessment; edition: Edition | undefined }) {
  const { decision, vetoes, sentBack } = of;
  if (decision === null && vetoes.length === 0 && sentBack === null) return null;
  return (
    <Part id="decision" title="结论">
      {sentBack === null ? null : <p className="notice">审批机关退回，请重新作出结论：{sentBack}</p>}
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
        ...(conditions.length === 0
          ? []
          : [
              {
                name: "整改要求",
                value: (
                  <ol className="several">
                    {conditions.map(({ what, until }) => (
                      <li key={`${what} ${until}`}>
                        {what}（{formatDay(until)}前）
                      </li>
                    ))}
                  </ol>
                ),
              },
            ]),
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
