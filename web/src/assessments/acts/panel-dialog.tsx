import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, ask } from "../../api/client.ts";
import { PickSeveralField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { postName } from "../post-name.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  /** Each a person and his post, since somebody may hold several. */
  panel: string[];
}

/** 指定申诉复核人员: of those who took no part; whoever has a tie is named with it, and can't be chosen. */
export function PanelDialog({ place, open, onClose }: ActDialogProps) {
  const [search, setSearch] = useState("");
  // What was found before stays: somebody chosen keeps his name while another is sought.
  const found = useRef(new Map<string, { value: string; label: string; disabled: boolean }>());
  const candidates = useQuery({
    queryKey: ["candidates", place.assessment, "appeal", search],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/appeal/candidates", {
          params: { path: place, query: search === "" ? {} : { search } },
        }),
      ),
    enabled: open,
  });
  for (const { person, post, ties } of candidates.data?.items ?? []) {
    const value = `${person.id} ${post}`;
    const tied = ties.length === 0 ? "" : `　须回避：${ties.map(({ words }) => words.zh).join("、")}`;
    found.current.set(value, { value, label: `${person.name}（${postName(post)}）${tied}`, disabled: ties.length > 0 });
  }
  const command = useAct(place, {
    run: ({ panel }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/appeal/panel", {
          params: { path: place },
          body: {
            panel: panel.map((who) => {
              const [person = "", post = ""] = who.split(" ");
              return { person, post };
            }),
          },
        }),
      ),
    said: "已指定复核人员",
    done: onClose,
  });
  return (
    <FormDialog<Values>
      title="指定申诉复核人员"
      submit="确定"
      {...{ open, onClose, command }}
      initial={{ panel: [] }}
      send={command.run}
    >
      <p>参加过本次评估、作出或审批结论的人员，以及复核过前一次申诉的人员，不在其列。</p>
      <PickSeveralField
        name="panel"
        label="复核人员"
        required
        options={[...found.current.values()]}
        onSearch={setSearch}
        loading={candidates.isFetching}
        hint="与该所（站）有利害关系的人员须回避，不能选择。"
      />
    </FormDialog>
  );
}
