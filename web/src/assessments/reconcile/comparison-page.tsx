import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Needs } from "../../ui/needs.tsx";
import { Page } from "../../ui/page.tsx";
import { type Place, useAssessment, usePlace } from "../use-assessment.ts";
import { Choosing } from "./choosing.tsx";
import "../sheet/sheet.css";
import "./comparison.css";

/** 评分对照: the sheets side by side with their differences; whoever leads the team says whose finding stands. */
export function ComparisonPage() {
  const place = usePlace();
  return (
    <Needs action="assessments.see" organisation={place.organisation}>
      <Content key={place.assessment} place={place} />
    </Needs>
  );
}

function Content({ place }: { place: Place }) {
  const assessment = useAssessment(place);
  const query = useQuery({
    queryKey: ["sheet", place.assessment, "comparison"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/comparison", { params: { path: place } }),
      ),
  });
  const above = `/organisations/${place.organisation}/assessments/${place.assessment}`;
  return (
    <Page
      title="评分对照与定分"
      crumbs={[
        ["评估", "/assessments"],
        ["本次评估", above],
      ]}
    >
      <Loaded query={assessment}>
        {(of) => <Loaded query={query}>{(comparison) => <Choosing {...{ place, of, comparison }} />}</Loaded>}
      </Loaded>
    </Page>
  );
}
