import { conclusionWords, stageWords } from "@jianheng/domain/assessments";
import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Assessment } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { useMe } from "../ui/me.ts";
import { overlayContainer } from "../ui/overlay.ts";
import { ApproveDialog, isToApprove } from "./acts/approve-dialog.tsx";
import { AssignDialog } from "./acts/assign-dialog.tsx";
import { DecideDialog } from "./acts/decide-dialog.tsx";
import { SignDialog } from "./acts/sign-dialog.tsx";
import { useAct } from "./acts/use-act.ts";
import { VetoDialog } from "./acts/veto-dialog.tsx";
import { findEdition, useEditions } from "./editions.ts";
import { assignableStages, possibleActs } from "./possible-acts.ts";
import { ResultActs } from "./result/result-acts.tsx";
import type { Place } from "./use-assessment.ts";

type Doing = "assign" | "veto" | "decide" | "sign" | "approve";

/** What can be done with an assessment now, by whoever looks at it: what his post never may is not there. */
export function AssessmentActs({ place, of }: { place: Place; of: Assessment }) {
  const { data: editions = [] } = useEditions();
  const edition = findEdition(editions, of.assessment.edition);
  const { current } = useMe();
  const [doing, setDoing] = useState<Doing>();
  const now = possibleActs(of);
  const assignable = assignableStages(of, current.organisation.id);
  const { decision } = of;
  const words = decision ? conclusionWords[decision.conclusion].zh : "";
  const shared = { place, onClose: () => setDoing(undefined) };
  const offer = (what: Doing, name: string) => <Button onClick={() => setDoing(what)}>{name}</Button>;
  return (
    <>
      {now.has("open-stage") ? <OpenStage place={place} of={of} /> : null}
      {now.has("assign-assessor") && assignable.length > 0 ? offer("assign", "选派评估人员") : null}
      {now.has("raise-veto") ? offer("veto", "提出否决项") : null}
      {of.sheets.filter(({ inside }) => inside !== null).length > 1 ? (
        <Link to="/organisations/$organisation/assessments/$assessment/comparison" params={{ ...place }}>
          {now.has("reconcile") ? "评分对照与定分" : "评分对照"}
        </Link>
      ) : null}
      {now.has("decide") ? offer("decide", "作出结论") : null}
      {now.has("sign") ? offer("sign", "签字") : null}
      {now.has("approve") && decision ? offer("approve", isToApprove(decision) ? "审批" : "退回重议") : null}
      <ResultActs {...{ place, of, edition }} />
      <AssignDialog
        {...shared}
        stages={assignable}
        overrides={current.post.id === "approving-official" && of.assessment.authority.id === current.organisation.id}
        edition={edition}
        open={doing === "assign"}
      />
      <VetoDialog {...shared} edition={edition} open={doing === "veto"} />
      <DecideDialog {...shared} of={of} open={doing === "decide"} />
      <SignDialog {...shared} decision={decision?.action ?? ""} words={words} open={doing === "sign"} />
      {decision ? <ApproveDialog {...{ ...shared, of, decision }} open={doing === "approve"} /> : null}
    </>
  );
}

/** 启动评估阶段: the next one that one's own office has. */
function OpenStage({ place, of }: { place: Place; of: Assessment }) {
  const { modal } = App.useApp();
  const { current } = useMe();
  const command = useAct(place, {
    run: (stage: Assessment["stages"][number]["kind"]) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/stages", {
          params: { path: place },
          body: { stage },
        }),
      ),
    said: "阶段已启动",
    done: () => {},
  });
  const next = of.stages.find(
    ({ openedAt, organisation }) => openedAt === null && organisation.id === current.organisation.id,
  );
  if (!next) return null;
  return (
    <>
      <Button
        type="primary"
        loading={command.busy}
        onClick={() =>
          modal.confirm({
            title: `启动${stageWords[next.kind].zh}`,
            content: of.stages.some(({ openedAt }) => openedAt !== null)
              ? "启动后上一阶段的评估表不能再撤回。"
              : "启动后建立自查自评的评估表，由本单位有关岗位填写。",
            okText: "启动",
            cancelText: "取消",
            getContainer: overlayContainer,
            onOk: () => command.run(next.kind),
          })
        }
      >
        启动{stageWords[next.kind].zh}
      </Button>
      {command.failure ? <FailureNote failure={command.failure} /> : null}
    </>
  );
}
