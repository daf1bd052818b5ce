import type { EditionData, Indicator } from "@jianheng/standards/define";
import type { Problem } from "../kernel/index.ts";

/** What no paper can mean: a check that is neither scored nor in a group. */
export function structureProblems(data: EditionData): Problem[] {
  return [...indicatorProblems(data), ...referenceProblems(data)];
}

function indicatorProblems(data: EditionData): Problem[] {
  return data.items.flatMap((item, i) =>
    item.indicators.flatMap((indicator, j) => scoredProblems(indicator, `$.items[${i}].indicators[${j}]`)),
  );
}

function scoredProblems({ id, group, checks }: Indicator, at: string): Problem[] {
  const problems: Problem[] = [];
  if (group && group.id !== id) {
    const message = { zh: `组号应为${id}`, en: `the group's id must be ${id}` };
    problems.push({ at: `${at}.group.id`, code: "group-id", message });
  }
  checks.forEach(({ points, rule }, k) => {
    if (group && (points !== null || rule !== null)) {
      const message = {
        zh: "共用分值的小项不另设分值和规则",
        en: "a member of a group has no points or rule of its own",
      };
      problems.push({ at: `${at}.checks[${k}]`, code: "scored-member", message });
    }
    if (!group && (points === null || rule === null)) {
      const message = { zh: "须有分值和规则，或归入共用分值的一组", en: "needs points and a rule, or a group" };
      problems.push({ at: `${at}.checks[${k}]`, code: "unscored-check", message });
    }
  });
  return problems;
}

function referenceProblems(data: EditionData): Problem[] {
  const checks = new Set(
    data.items.flatMap(({ indicators }) => indicators.flatMap((one) => one.checks.map(({ id }) => id))),
  );
  const sheets = (data.form.sheets ?? []).flatMap(({ from }, index) =>
    checks.has(from)
      ? []
      : [
          {
            at: `$.form.sheets[${index}].from`,
            code: "unknown-check",
            message: { zh: `没有${from}`, en: `no check ${from}` },
          },
        ],
  );
  const { vetoBand, bands, vetoes } = data;
  const named = vetoBand === undefined ? vetoes.length === 0 : bands.some(({ name }) => name === vetoBand);
  const message = { zh: "否决项须对应一个等级", en: "vetoes need a band that they fix" };
  return named ? sheets : [...sheets, { at: "$.vetoBand", code: "unknown-band", message }];
}
