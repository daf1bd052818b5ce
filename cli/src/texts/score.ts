import type { Language } from "@jianheng/domain/kernel";

const zh = {
  gap: "　",
  standard: ({ name, id, hash }: { name: string; id: string; hash: string }) => `${name}（${id}，版本 ${hash}）`,
  reading: { literal: "计分口径：按评分办法原文（literal）", normalised: "计分口径：按分值栏折算（normalised）" },
  item: ({ item, title, earned, of, claimed, differs }: ItemWords) =>
    `${item}．${title}　${earned} / ${of}${differs ? `（原表标${claimed}分）` : ""}`,
  members: (ids: readonly string[]) => `（共用分值：${ids.join("、")}）`,
  note: (note: string) => `备注：${note}`,
  total: ({ earned, of }: { earned: string; of: string }) => `合计　${earned} / ${of}`,
  unassessed: (count: number) => `未评　${count}条，合计为区间`,
  veto: ({ veto, text, grounds }: VetoWords) => `否决　${veto} ${text}：${grounds}`,
  band: (band: string | null) => `等级　${band ?? "未定（未评的条目补齐后可定）"}`,
  nextBand: ({ target, need, count, surplus }: NextWords) =>
    `升到“${target}”还差${need}分，最少改进${count}条（超出${surplus}分）：`,
  noNextBand: (reason: string) => `提升　${reason}`,
};

interface ItemWords {
  item: string;
  title: string;
  earned: string;
  of: string;
  claimed: string;
  /** The paper's claim is not what its lines hold. */
  differs: boolean;
}

interface VetoWords {
  veto: string;
  text: string;
  grounds: string;
}

interface NextWords {
  target: string;
  need: string;
  count: number;
  surplus: string;
}

const en: typeof zh = {
  gap: "  ",
  standard: ({ name, id, hash }) => `${name} (${id}, edition ${hash})`,
  reading: { literal: "Reading: literal, as worded", normalised: "Reading: normalised, by the points column" },
  item: ({ item, title, earned, of, claimed, differs }) =>
    `${item}. ${title}  ${earned} / ${of}${differs ? ` (the paper claims ${claimed})` : ""}`,
  members: (ids) => ` (shared by ${ids.join(", ")})`,
  note: (note) => `note: ${note}`,
  total: ({ earned, of }) => `Total  ${earned} / ${of}`,
  unassessed: (count) => `Not assessed: ${count}, so the total is an interval`,
  veto: ({ veto, text, grounds }) => `Veto  ${veto} ${text}: ${grounds}`,
  band: (band) => `Band  ${band ?? "open until everything is assessed"}`,
  nextBand: ({ target, need, count, surplus }) =>
    `${need} short of “${target}”: at least ${count} to improve (${surplus} to spare):`,
  noNextBand: (reason) => `Next band: ${reason}`,
};

export const scoreTexts: Record<Language, typeof zh> = { zh, en };
