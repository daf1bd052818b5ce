import { useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Form } from "antd";
import { api, ask, onVersion } from "../api/client.ts";
import type { Person } from "../api/models.ts";
import { TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

interface Values {
  name: string;
  mobile?: string;
  none?: boolean;
}

/** 修改人员信息, on the version that is shown. */
export function ChangePersonDialog({ organisation, person, open, onClose }: ChangePersonDialogProps) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const path = { organisation, person: person.id };
  const command = useCommand({
    run: ({ name, mobile = "", none = false }: Values) =>
      ask(
        api.PATCH("/api/organisations/{organisation}/people/{person}", {
          params: { path, header: onVersion(person.version) },
          body: { name: name.trim(), ...(none ? { mobile: null } : mobile.trim() === "" ? {} : { mobile }) },
        }),
      ),
    changes: [
      ["people", organisation],
      ["person", organisation],
    ],
    done: () => {
      onClose();
      void message.success("已保存");
    },
  });
  const reload = () => {
    command.reset();
    onClose();
    void client.invalidateQueries({ queryKey: ["person", organisation] });
  };
  return (
    <FormDialog<Values>
      title="修改人员信息"
      submit="保存"
      {...{ open, onClose, command }}
      initial={{ name: person.name }}
      send={command.run}
      {...(command.failure?.status === 412 ? { onReload: reload } : {})}
    >
      <TextField name="name" label="姓名" required />
      <TextField name="mobile" label="手机号码" hint="更换时填写完整的新号码；留空表示不变。" />
      <Form.Item name="none" valuePropName="checked">
        <Checkbox>不再登记手机号码</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

interface ChangePersonDialogProps {
  organisation: string;
  person: Person;
  open: boolean;
  onClose: () => void;
}
