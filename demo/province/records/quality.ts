import { findRegister } from "@jianheng/domain/registers";
import { type Book, choicesOf } from "./book.ts";

/** Documents, letters, reports, audits, reviews and what came back. */
export function keepQuality(book: Book): void {
  const { add, day, short } = book;
  choicesOf("system-document", "kind").forEach((kind, index) => {
    add("system-document", {
      kind,
      number: `${short.slice(0, 2)}-ZY-${String(index + 1).padStart(2, "0")}`,
      revision: "B/1",
      title: kind === "appraisal-procedure" ? "电工鉴定规程" : nameOf(kind),
      subject: null,
      approvedOn: day(-400),
      approvedBy: "最高管理者",
      effectiveOn: day(-390),
      reviewedOn: day(-40),
      displayed: true,
    });
  });
  const signed = { signedOn: day(-250), validFrom: day(-250), validUntil: day(115) };
  const kept = { planned: true, responsible: "管理者代表", checkedOn: day(-50) };
  add("responsibility-letter", {
    counterpartKind: "authority",
    counterpart: "市职业技能鉴定指导中心（演示）",
    ...signed,
    ...kept,
  });
  add("responsibility-letter", { counterpartKind: "person", counterpart: "考务管理岗", ...signed, ...kept });
  for (const kind of choicesOf("work-report", "kind")) {
    add("work-report", {
      kind,
      reportedOn: day(-45),
      title: `${nameIn("work-report", kind)}（上半年）`,
      reportedBy: "责任岗位",
      suggests: true,
    });
  }
  keepAudits(book);
  add("complaint", {
    number: "TS-01",
    receivedOn: day(-33),
    channel: "telephone",
    subject: "咨询成绩公布时间",
    answeredOn: day(-31),
    upheld: false,
    measure: "已答复",
  });
  const returned = { sent: 80, returned: 76, satisfied: 73, analysedOn: day(-52), fedBackOn: day(-48) };
  add("survey", { heldOn: day(-60), audience: "candidates", ...returned });
}

function keepAudits({ add, day }: Book): void {
  const year = Number(day(0).slice(0, 4));
  add("internal-audit", {
    number: `NS-${year}-01`,
    year,
    plannedOn: day(-170),
    scheme: `NSFA-${year}-01`,
    startedOn: day(-150),
    finishedOn: day(-148),
    reportedOn: day(-140),
    found: 1,
    closed: 1,
    kept: choicesOf("internal-audit", "kept"),
  });
  add("management-review", {
    number: `PS-${year}-01`,
    heldOn: day(-120),
    plannedOn: day(-135),
    inputs: choicesOf("management-review", "inputs"),
    outputs: choicesOf("management-review", "outputs"),
    reportedOn: day(-115),
    followedUpOn: day(-60),
  });
  add("nonconformity", {
    number: `WDB-${year}-01`,
    foundOn: day(-149),
    source: "audit",
    grade: "minor",
    what: "一份设备维护记录缺少经办人签字",
    cause: "填写后未复核",
    measure: "补签并培训",
    dueOn: day(-120),
    closedOn: day(-125),
  });
}

function nameOf(kind: string): string {
  return nameIn("system-document", kind);
}

function nameIn(register: string, kind: string): string {
  const type = findRegister(register)?.columns.find(({ id }) => id === "kind")?.type;
  const found = type?.kind === "choice" ? type.of.find(({ id }) => id === kind) : undefined;
  return found?.name ?? kind;
}
