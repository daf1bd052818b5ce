import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import type { Trend } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { formatDay } from "../../ui/when.ts";
import { useSought } from "../use-sought.ts";
import { Chart } from "./chart.tsx";
import { StepsTable } from "./steps-table.tsx";
import "./trend.css";

/** 走势: what a station could expect under a standard in the last year, and what changed it. */
export function TrendSection({ organisation, edition }: { organisation: string; edition: string }) {
  const query = useQuery({
    queryKey: ["expectations", organisation, edition, "trend"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/expectations/{edition}/trend", {
          params: { path: { organisation, edition } },
        }),
      ),
  });
  const sought = useSought({ within: isTrend, there: query.data !== undefined });
  return (
    <section aria-labelledby="trend">
      <h3 id="trend">走势（仅凭台账，近一年）</h3>
      <Loaded query={query}>{(trend) => <Steps {...trend} open={sought} />}</Loaded>
    </section>
  );
}

function Steps({ steps, bands, open }: Trend & { open: boolean }) {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return <p>还没有走势：每天夜里推算一次，台账有记录后才有结果。</p>;
  return (
    <>
      <Chart steps={steps} bands={bands} />
      {steps.length === 1 ? (
        <p>
          {formatDay(first.day)}至{formatDay(last.until)}没有变化。
        </p>
      ) : (
        <details className="steps" open={open}>
          <summary>各次变化及原因（{steps.length - 1}次）</summary>
          <StepsTable steps={steps} />
        </details>
      )}
    </>
  );
}

function isTrend(id: string): boolean {
  return id === "trend";
}
