import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Expectation } from "../api/models.ts";
import { Loaded } from "../ui/loaded.tsx";
import { ExpectedLines } from "./expected-lines.tsx";
import { Gates } from "./gates.tsx";
import { Hindrances } from "./hindrances.tsx";
import { type LineFilter, lineFilters, linesOf } from "./line-filters.ts";
import { NextBand } from "./next-band.tsx";
import { TrendSection } from "./trend/trend-section.tsx";

/** One standard: its conditions, the way to the next band, each line with the records that it rests on. */
export function Expected({ organisation, edition }: { organisation: string; edition: string }) {
  const query = useQuery({
    queryKey: ["expectations", organisation, edition],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/expectations/{edition}", {
          params: { path: { organisation, edition } },
        }),
      ),
  });
  return <Loaded query={query}>{(data) => <Details organisation={organisation} of={data} />}</Loaded>;
}

function Details({ organisation, of }: { organisation: string; of: Expectation }) {
  const [filter, setFilter] = useState<LineFilter>("lost");
  const shown = linesOf(of.lines, filter);
  return (
    <section aria-label={of.name}>
      <h2>{of.name}</h2>
      <Hindrances organisation={organisation} of={of} />
      <NextBand organisation={organisation} of={of} />
      <Gates organisation={organisation} of={of} />
      <TrendSection organisation={organisation} edition={of.edition} />
      <fieldset className="checkup-filters">
        <legend className="hidden">显示哪些条目</legend>
        {(Object.keys(lineFilters) as LineFilter[]).map((one) => (
          <label key={one}>
            <input type="radio" name="lines" checked={filter === one} onChange={() => setFilter(one)} />
            {lineFilters[one]}（{linesOf(of.lines, one).length}）
          </label>
        ))}
      </fieldset>
      <ExpectedLines organisation={organisation} lines={shown} caption={lineFilters[filter]} />
    </section>
  );
}
