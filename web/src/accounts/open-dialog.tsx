import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { usePeopleChoice } from "../ui/use-people-choice.ts";
import type { Given } from "./first-password.tsx";

interface Values {
  person: string;
  username: string;
}

/** 开立账号, for somebody who is registered. */
export function OpenDialog({ organisation, open, onClose, onOpened }: OpenDialogProps) {
  const [search, setSearch] = useState("");
  const { options, loading } = usePeopleChoice({ organisation, search, enabled: open });
  const command = useCommand({
    run: async (body: Values) => {
      const path = { organisation };
      const { firstPassword } = await ask(
        api.POST("/api/organisations/{organisation}/accounts", { params: { path }, body }),
      );
      return { username: body.username, password: firstPassword };
    },
    changes: [["accounts", organisation]],
    done: (given) => {
      onClose();
      onOpened(given);
      command.reset();
    },
  });
  return (
    <FormDialog<Values> title="开立账号" submit="开立" {...{ open, onClose, command }} send={command.run}>
      <PickField
        name="person"
        label="人员"
        required
        options={options}
        onSearch={setSearch}
        loading={loading}
        hint="人员须先在“人员管理”中登记。"
      />
      <TextField name="username" label="登录账号" required hint="本人登录时使用，开立后不能修改。" />
    </FormDialog>
  );
}

interface OpenDialogProps {
  organisation: string;
  open: boolean;
  onClose: () => void;
  onOpened: (given: Given) => void;
}
