import { policy as assessments } from "@jianheng/domain/assessments";
import { policy } from "@jianheng/domain/facts";
import { z } from "zod";
import { inOrganisation, type Route, route } from "../platform/http/index.ts";
import { given, parameterInPath, shownParameters, shownSettings } from "./parameters-schemas.ts";
import { counting, counts, narrowing, standings } from "./region-schemas.ts";
import { editionInPath, expectation, overview, proposals, sheetInPath } from "./schemas.ts";
import { setParameter } from "./set-parameter.ts";
import { showCounts } from "./show-counts.ts";
import { showExpectation } from "./show-expectation.ts";
import { showOverview } from "./show-overview.ts";
import { showParameters } from "./show-parameters.ts";
import { showSettings } from "./show-settings.ts";
import { showSheetFacts } from "./show-sheet-facts.ts";
import { showStanding } from "./show-standing.ts";
import { showTrend } from "./show-trend.ts";
import { trend } from "./trend-schema.ts";

const EXPECTATIONS = "/api/organisations/:organisation/expectations";
const PARAMETERS = "/api/organisations/:organisation/fact-parameters";
const OF_STATIONS = "/api/organisations/:organisation/station-expectations";

/** What is asked of facts over HTTP. */
export const factRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: EXPECTATIONS,
    words: { zh: "今日体检总览", en: "what a station could expect today, under each standard" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: overview,
    handle: showOverview,
  }),
  route({
    method: "GET",
    path: `${EXPECTATIONS}/:edition`,
    words: { zh: "今日体检", en: "what a station could expect today under one standard, line by line" },
    access: { may: policy.see },
    params: editionInPath,
    answer: expectation,
    handle: showExpectation,
  }),
  route({
    method: "GET",
    path: `${EXPECTATIONS}/:edition/trend`,
    words: { zh: "今日体检走势", en: "what a station could expect under one standard in the last year" },
    access: { may: policy.see },
    params: editionInPath,
    answer: trend,
    handle: showTrend,
  }),
  route({
    method: "GET",
    path: OF_STATIONS,
    words: { zh: "辖区今日体检", en: "what the stations below an office could expect today under one standard" },
    access: { may: policy.seeAll },
    params: inOrganisation,
    query: narrowing,
    answer: standings,
    handle: showStanding,
  }),
  route({
    method: "GET",
    path: `${OF_STATIONS}/counts`,
    words: { zh: "辖区今日体检汇总", en: "how many stations below an office can reach each band" },
    access: { may: policy.seeAll },
    params: inOrganisation,
    query: counting,
    answer: counts,
    handle: showCounts,
  }),
  route({
    method: "GET",
    path: "/api/organisations/:organisation/assessments/:assessment/sheets/:sheet/facts",
    words: { zh: "评估表各条可采用的事实", en: "what the station's records say now about each line of a sheet" },
    access: { may: assessments.see },
    params: sheetInPath,
    answer: proposals,
    handle: showSheetFacts,
  }),
  route({
    method: "GET",
    path: PARAMETERS,
    words: policy.seeParameters.words,
    access: { may: policy.seeParameters },
    params: inOrganisation,
    answer: shownParameters,
    handle: showParameters,
  }),
  route({
    method: "GET",
    path: `${PARAMETERS}/settings`,
    words: { zh: "事实参数的历次设定", en: "what was ever set of the parameters of facts, by whom and until when" },
    access: { may: policy.seeParameters },
    params: inOrganisation,
    answer: shownSettings,
    handle: showSettings,
  }),
  route({
    method: "POST",
    path: `${PARAMETERS}/:parameter`,
    words: policy.setParameter.words,
    access: { may: policy.setParameter },
    params: parameterInPath,
    body: given,
    answer: z.object({}),
    refusals: ["out-of-range", "unchanged", "nothing-set"],
    handle: setParameter,
  }),
];
