import type { Book } from "./book.ts";

/** Licence, people, rooms and machines of a station that appraises electricians. */
export function keepResources(book: Book): { machine: string } {
  const { add, day, short } = book;
  add("station-profile", {
    validFrom: day(-1500),
    category: "A",
    sponsor: `${short}技师学院（演示）`,
    legalRepresentative: "演示法人",
    head: "演示负责人",
    contact: "演示联系人",
    telephone: "024-00000000",
    address: `${short}演示路1号`,
    postCode: "110000",
    creditCode: null,
    organisationCode: null,
    staffEmployed: 8,
    staffContracted: 4,
    officeArea: 320,
    feeReceipt: "非税收入票据",
    fiscalAccount: true,
    change: null,
  });
  const licence = add("licence", {
    number: `${short}鉴许字第001号`,
    regime: "appraisal",
    approvalDocument: "辽人社〔2021〕8号（演示）",
    issuedBy: "辽宁省人力资源和社会保障厅（演示）",
    validFrom: day(-1500),
    validUntil: day(420),
    copies: 2,
  });
  add("licence-scope", { licence, occupation: "electrician", trade: null, lowestLevel: 1, highestLevel: 4 });
  keepStaff(book);
  const rooms = { theory: 120, practical: 300, waiting: 60, drawing: 20, "paper-store": 15, archive: 40, office: 320 };
  const names = ["理论考场", "电工实训场", "候考室", "抽考室", "试卷保密室", "档案室", "办公区"];
  Object.entries(rooms).forEach(([use, floorArea], index) => {
    const places = use === "theory" ? 60 : use === "practical" ? 20 : null;
    const room = { name: names[index] ?? use, use, floorArea, places, monitored: true };
    add("site", {
      ...room,
      occupation: use === "practical" ? "electrician" : null,
      safetyCheckedOn: day(-70),
      usedFrom: day(-1500),
    });
  });
  const bench = { name: "电工技能实训台", model: "DG-3", use: "practical", occupation: "electrician" };
  const machine = add("equipment", {
    number: "SB-001",
    ...bench,
    quantity: 20,
    condition: "good",
    acquiredOn: day(-1400),
  });
  const computer = { number: "BG-001", name: "台式计算机", model: null, use: "computer", occupation: null };
  add("equipment", { ...computer, quantity: 14, condition: "good", acquiredOn: day(-1000) });
  add("equipment-check", {
    equipment: machine,
    kind: "maintenance",
    doneOn: day(-95),
    result: "good",
    doneBy: "设备岗",
  });
  for (const [offset, title, audience] of [
    [-110, "职业技能等级认定有关政策文件学习", "all-staff"],
    [-100, "考务管理业务培训", "management"],
    [-130, "内部审核员培训", "auditors"],
    [-80, "考评人员业务培训", "examiners"],
  ] as const) {
    add("training", { heldOn: day(offset), title, audience, expected: 12, attended: 12, assessed: true });
  }
  return { machine };
}

/** The licence ran out three weeks ago; the station wrote that it has another one from then on. */
export function enterFurtherLicence({ records, add, day, short }: Book): void {
  const first = records.find(({ register }) => register === "licence");
  const covered = records.find(({ register }) => register === "licence-scope");
  if (!first || !covered) return;
  first.values = { ...first.values, validUntil: day(-21) };
  const further = { ...first.values, number: `${short}鉴许字第002号`, approvalDocument: "辽人社〔2026〕5号（演示）" };
  const licence = add("licence", { ...further, validFrom: day(-20), validUntil: day(1075) });
  add("licence-scope", { ...covered.values, licence });
}

function keepStaff({ add, day, holders }: Book): void {
  const works = [
    ["management", ["head", "management-representative", "general-affairs", "items"], null],
    ["exam-affairs", ["exam-affairs", "invigilator"], null],
    ["computer-support", ["equipment"], "计算机技术与软件专业技术资格（演示）"],
    ["finance", ["finance"], "会计专业技术资格（演示）"],
    ["occupation-support", ["examiner"], "电工技师证书（演示）"],
    ["expert", ["senior-examiner"], "电工高级技师证书（演示）"],
  ] as const;
  for (const [work, posts, certificate] of works) {
    for (const person of holders(...posts)) {
      const about = { education: "大学本科", title: null, homeBody: null };
      add("staff-member", { person, work, employment: "employed", certificate, ...about, joinedOn: day(-900) });
    }
  }
  const everybody = works.flatMap(([, posts]) => holders(...posts));
  for (const person of new Set(everybody)) {
    add("integrity-file", { person, openedOn: day(-700), lastEntryOn: day(-60) });
  }
  for (const [index, person] of holders("senior-examiner", "examiner").entries()) {
    const role = index === 0 ? "senior-examiner" : "examiner";
    const card = { person, role, occupation: "electrician", highestLevel: index === 0 ? 5 : 3 };
    add("examiner-card", {
      ...card,
      number: `演考评${String(index + 1).padStart(4, "0")}`,
      validFrom: day(-700),
      validUntil: day(390),
    });
    add("examiner-appointment", { ...card, document: "演聘〔2024〕3号", validFrom: day(-700), validUntil: day(390) });
  }
}
