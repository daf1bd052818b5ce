import { type Stage, stageWords } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/scoring";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/client.ts";
import { PickField, PickSeveralField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { postName } from "../post-name.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  stage: Stage["kind"];
  /** Person and post, since somebody may hold several. */
  who: string;
  fills: "yes" | "no";
  scope?: string[];
  reason?: string;
}

/** What is sent by the fields that it is given by. */
const PLACES = { member: "who", override: "reason", sheet: "scope" };

/** 选派评估人员: those of the stage's office; who has a tie is named with it, and is not assigned but by a higher post. */
export function AssignDialog({ place, stages, overrides, edition, open, onClose }: AssignDialogProps) {
  const only = stages.length === 1 ? stages[0] : undefined;
  const [picked, setStage] = useState<Stage["kind"]>();
  const stage = picked ?? only;
  const [search, setSearch] = useState("");
  const candidates = useQuery({
    queryKey: ["candidates", place.assessment, stage, search],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/candidates", {
          params: { path: place, query: { stage: stage ?? "on-site-audit", ...(search === "" ? {} : { search }) } },
        }),
      ),
    enabled: open && stage !== undefined,
  });
  const command = useAct(place, {
    run: ({ stage, who, fills, scope = [], reason = "" }: Values) => {
      const [person = "", post = ""] = who.split(" ");
      return ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/assignments", {
          params: { path: place },
          body: {
            stage,
            person,
            post,
            sheet: fills === "yes" ? { scope: scope.length === 0 ? "all" : scope } : null,
            override: reason.trim() === "" ? null : { reason: reason.trim() },
          },
        }),
      );
    },
    said: "已选派",
    done: onClose,
  });
  const items = edition?.data.items.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })) ?? [];
  const options = (candidates.data?.items ?? []).map(({ person, post, ties }) => ({
    value: `${person.id} ${post}`,
    label: `${person.name ?? "—"}（${postName(post)}）${ties.length === 0 ? "" : `须回避：${ties.map(({ words }) => words.zh).join("、")}`}`,
  }));
  return (
    <FormDialog<Values>
      title="选派评估人员"
      submit="选派"
      at={PLACES}
      {...{ open, onClose, command }}
      initial={{ fills: "yes", ...(only === undefined ? {} : { stage: only }) }}
      send={command.run}
    >
      <PickField
        name="stage"
        label="评估阶段"
        required
        options={stages.map((kind) => ({ value: kind, label: stageWords[kind].zh }))}
        onPick={(kind) => setStage(kind as Stage["kind"])}
      />
      <PickField
        name="who"
        label="评估人员"
        required
        options={options}
        onSearch={setSearch}
        loading={candidates.isFetching}
        hint="与该所（站）有利害关系的人员应当回避。"
      />
      <PickField
        name="fills"
        label="是否填表"
        required
        options={[
          { value: "yes", label: "填写一张评估表" },
          { value: "no", label: "不单独填表（如组长）" },
        ]}
      />
      <PickSeveralField name="scope" label="分工（评估内容）" options={items} />
      {overrides ? (
        <WordsField name="reason" label="回避情形下仍选派的理由" hint="仅在此人须回避时填写，记入评估报告。" />
      ) : null}
    </FormDialog>
  );
}

interface AssignDialogProps extends ActDialogProps {
  /** The stages that one's own office has. */
  stages: readonly Stage["kind"][];
  /** Whether his post may assign somebody in spite of a tie. */
  overrides: boolean;
  edition: Edition | undefined;
}
