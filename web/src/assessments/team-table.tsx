import { stageWords } from "@jianheng/domain/assessments";
import { lazy, Suspense, useState } from "react";
import type { Assessment } from "../api/models.ts";
import { useMe } from "../ui/me.ts";
import { Table } from "../ui/table.tsx";
import { possibleActs } from "./possible-acts.ts";
import { postName } from "./post-name.ts";
import type { Place } from "./use-assessment.ts";

const ReleaseDialog = lazy(async () => ({ default: (await import("./acts/release-dialog.tsx")).ReleaseDialog }));

type Member = Assessment["team"][number];

/** 评估人员: who was assigned, in spite of what, and who has left. */
export function TeamTable({ place, of }: { place: Place; of: Assessment }) {
  const { current } = useMe();
  const [leaving, setLeaving] = useState<Member>();
  const now = possibleActs(of).has("release-member");
  const ours = of.stages.flatMap(({ kind, organisation }) => (organisation.id === current.organisation.id ? kind : []));
  const mayLeave = (member: Member) => {
    return now && member.released === null && ours.includes(member.stage) && !answersFor(of, member);
  };
  return (
    <>
      <Table
        caption="已选派的评估人员"
        rows={of.team.map((member, index) => ({ ...member, id: index }))}
        empty="还没有选派评估人员。"
        columns={[
          { title: "姓名", cell: ({ person }) => person.name ?? "—" },
          { title: "岗位", cell: ({ post }) => postName(post) },
          { title: "阶段", cell: ({ stage }) => stageWords[stage].zh },
          { title: "备注", cell: noteOf },
          ...(of.team.some(mayLeave)
            ? [
                {
                  title: "操作",
                  buttons: true as const,
                  cell: (member: Member) =>
                    mayLeave(member) ? (
                      <button type="button" className="linklike" onClick={() => setLeaving(member)}>
                        退出评估组<span className="hidden">：{member.person.name}</span>
                      </button>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {leaving === undefined ? null : (
        <Suspense fallback={null}>
          <ReleaseDialog place={place} member={leaving} open onClose={() => setLeaving(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** Who decided or signed answers for it: he stays until it is sent back. */
function answersFor({ decision }: Assessment, { person }: Member): boolean {
  if (decision === null) return false;
  return decision.by.id === person.id || decision.signatures.some((one) => one.person.id === person.id);
}

function noteOf({ override, released }: Member): string {
  const notes = [
    ...(override === null ? [] : [`有回避情形，经批准选派：${override}`]),
    ...(released === null ? [] : [`已退出：${released}`]),
  ];
  return notes.join("；") || "—";
}
