import { type Snapshot, stageWords, type TeamMember, tieWords } from "../assessments/index.ts";
import type { Block, Names } from "./model.ts";
import type { Section } from "./sections.ts";
import { said } from "./sections.ts";
import { actorWords, postWords } from "./words.ts";

/** Who assessed: every member of the team with his post and office, and who left it and why. */
export function teamSection({ team }: Pick<Snapshot, "team">, names: Names): Section {
  const rows = team.map(({ person, post, organisation, stage, released }) => [
    names.person(person),
    postWords(post),
    names.place(organisation),
    stageWords[stage].zh,
    released === null ? "" : `已于${released.stamp.day}退出：${released.reason}`,
  ]);
  const columns = [
    { title: "姓名", share: 15, align: "center" },
    { title: "岗位", share: 20, align: "center" },
    { title: "派出单位", share: 32 },
    { title: "阶段", share: 15, align: "center" },
    { title: "备注", share: 22 },
  ] as const;
  const blocks: Block[] = rows.length === 0 ? [said("未选派评估人员。")] : [{ is: "table", columns, rows }];
  return { title: "评估组", blocks };
}

/** Who was sent in spite of a tie, by whom and why; `ties` where it is said what binds them. */
export function recusalSection({ team, ties }: Pick<Snapshot, "team"> & { ties: boolean }, names: Names): Section {
  const sent = team.filter(({ override }) => override !== null);
  const row = (member: TeamMember) => [
    names.person(member.person),
    ...(ties ? [member.ties.map((tie) => tieWords(tie).zh).join("；")] : []),
    member.override?.reason ?? "",
    `${actorWords(member.stamp.by, names)}，${member.stamp.day}`,
  ];
  const columns = [
    { title: "姓名", share: 14, align: "center" as const },
    ...(ties ? [{ title: "回避情形", share: 30 }] : []),
    { title: "仍予选派的理由", share: 36 },
    { title: "批准", share: 20, align: "center" as const },
  ];
  const blocks: Block[] = sent.length === 0 ? [] : [{ is: "table", columns, rows: sent.map(row) }];
  return { title: "回避情况", blocks };
}
