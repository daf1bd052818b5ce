import { facts, factsBy, type ParameterId, parameters } from "@jianheng/domain/facts";
import { editions, factBindings, gateEffects, gates } from "@jianheng/standards";

/** docs/facts.md: every check of every form with its facts, or why only a person can judge it; and what each fact is. */
export function factTables(): string {
  return [
    "# Facts 事实",
    "",
    "Written by `npm run facts:doc` from `domain/src/facts` and the tables beside the editions; not by hand. A fact is offered, never awarded: what it can't see it says, and 无记录 is not 不符合.",
    "",
    ...Object.keys(editions).flatMap(editionTable),
    "## What each fact looks at",
    "",
    "| 事实 | 代号 | 看什么 | 什么不算 |",
    "|---|---|---|---|",
    ...facts.map(({ id, name, looked, wrong }) => row([name, `\`${id}\``, looked, wrong ?? "—"])),
    "",
    ...parameterTable(),
  ].join("\n");
}

function editionTable(id: string): string[] {
  const edition = editions[id];
  const bindings = factBindings[id] ?? {};
  if (!edition) throw new Error(`there is no edition ${id}`);
  const checks = edition.items.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.checks));
  const bound = checks.filter((check) => "facts" in (bindings[check.id] ?? {}));
  const gated = gates[id] ?? [];
  return [
    `## ${edition.name}`,
    "",
    `${bound.length} of ${checks.length} checks have a fact (${Math.round((bound.length / checks.length) * 100)} %).`,
    "",
    "| 小项 | 内容 | 事实 | 看到 |",
    "|---|---|---|---|",
    ...checks.map((check) => {
      const binding = bindings[check.id];
      if (!binding || !("facts" in binding))
        return row([check.id, check.title, "—", `须由人判断：${binding?.person ?? ""}`]);
      return row([
        check.id,
        check.title,
        binding.facts.map(nameOf).join("；"),
        binding.sees === "all" ? "全部" : "部分",
      ]);
    }),
    "",
    ...(gated.length === 0
      ? []
      : [
          "| 条件或情形 | 性质 | 事实 | 出处 |",
          "|---|---|---|---|",
          ...gated.map(({ text, fact, least, veto, stands, source }) =>
            row([
              text,
              `${STANDS[stands]}${veto ? `（${veto}）` : ""}`,
              `${nameOf(fact)}${least === undefined ? "" : ` ${stands === "veto" ? "<" : "≥"} ${least}`}`,
              source,
            ]),
          ),
          "",
          ...Object.entries(gateEffects[id] ?? {}).map(
            ([stands, effect]) => `- ${stands === "veto" ? "否决情形" : "前提条件不符合"}：${effect}。`,
          ),
          "",
        ]),
  ];
}

const STANDS = { before: "前提条件", veto: "否决情形", rule: "其他要求" } as const;

function parameterTable(): string[] {
  return [
    "## Parameters 事实参数",
    "",
    "Figures that no official form sets. A province or a city sets them for the stations below it; the nearest office that did holds, else the default, which the words above say. Every other figure in a fact is official and fixed.",
    "",
    "| 参数 | 代号 | 默认值 | 可设范围 | 默认值来源 | 所涉事实 |",
    "|---|---|---|---|---|---|",
    ...parameters.map(({ id, name, unit, usual, least, most, source }) =>
      row([name, `\`${id}\``, `${usual}${unit}`, `${least}–${most}`, source, namesBy(id)]),
    ),
    "",
  ];
}

/** Of facts that differ by their kind alone, the first and how many there are. */
function namesBy(id: ParameterId): string {
  const all = factsBy(id);
  const kindOf = (fact: { id: string }) => fact.id.split(".")[0];
  return all
    .filter((fact, at) => all.findIndex((one) => kindOf(one) === kindOf(fact)) === at)
    .map((first) => {
      const many = all.filter((one) => kindOf(one) === kindOf(first)).length;
      return many === 1 ? first.name : `${first.name}等${many}项`;
    })
    .join("；");
}

function nameOf(id: string): string {
  return facts.find((fact) => fact.id === id)?.name ?? id;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
