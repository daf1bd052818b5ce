import { useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { DayField, PickField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PersonField } from "../ui/person-field.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { officialDay } from "../ui/when.ts";

interface Values {
  person?: string;
  body: string;
  from: string;
}

/** 登记所属单位, of a person or of the station; the one before ends the day before. */
export function BodyDialog({ of, organisation, open, onClose }: BodyDialogProps) {
  const { message } = App.useApp();
  const [search, setSearch] = useState("");
  const { options, loading } = useBodies({ search, enabled: open });
  const command = useCommand({
    run: ({ person = "", ...given }: Values) => {
      const params = { path: { organisation } };
      return of === "person"
        ? ask(api.POST("/api/organisations/{organisation}/home-bodies", { params, body: { person, ...given } }))
        : ask(api.POST("/api/organisations/{organisation}/station-bodies", { params, body: given }));
    },
    changes: [[of === "person" ? "home-bodies" : "station-bodies", organisation]],
    done: () => {
      onClose();
      void message.success("已登记所属单位");
    },
  });
  return (
    <FormDialog<Values>
      title={of === "person" ? "登记人员的所属单位" : "登记本所（站）的所属单位"}
      submit="登记"
      {...{ open, onClose, command }}
      initial={{ from: officialDay(new Date()) }}
      send={command.run}
    >
      {of === "person" ? <PersonField organisation={organisation} person={undefined} open={open} /> : null}
      <PickField
        name="body"
        label="所属单位"
        required
        {...{ options, loading }}
        onSearch={setSearch}
        hint="不在列表中的单位，须先在“系统外单位”中登记。"
      />
      <DayField name="from" label="自" required hint="原所属单位到前一天为止。" />
    </FormDialog>
  );
}

interface BodyDialogProps {
  of: "person" | "station";
  organisation: string;
  open: boolean;
  onClose: () => void;
}

/** Bodies outside the tree and organisations within it, by a part of their names. */
function useBodies({ search, enabled }: { search: string; enabled: boolean }) {
  const text = search.trim();
  const { data: organisations = [] } = useOrganisations();
  const { data, isFetching: loading } = useQuery({
    queryKey: ["bodies", "choice", text],
    queryFn: () => ask(api.GET("/api/bodies", { params: { query: text === "" ? {} : { search: text } } })),
    enabled,
  });
  const all = [...(data?.items ?? []), ...organisations.filter(({ name }) => name.includes(text))];
  return { options: all.map(({ id, name }) => ({ value: id, label: name })), loading };
}
