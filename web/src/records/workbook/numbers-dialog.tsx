import type { Register } from "@jianheng/domain/registers";
import { App } from "antd";
import { api } from "../../api/client.ts";
import { failureOf } from "../../api/failure.ts";
import { TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { useCommand } from "../../ui/use-command.ts";
import type { RegisterPlace } from "../place.ts";

/** 导出（含证件号码）: for a purpose, which is recorded. What comes out can be brought back. */
export function NumbersDialog({ place, register, open, onClose }: NumbersDialogProps) {
  const { message } = App.useApp();
  const command = useCommand({
    run: (body: { purpose: string }) => takeOut(place, { name: `${register.words.zh}.xlsx`, body }),
    changes: [],
    done: () => {
      onClose();
      command.reset();
      void message.success("已导出，用途已记入操作记录");
    },
  });
  return (
    <FormDialog<{ purpose: string }>
      title={`导出（含证件号码）：${register.words.zh}`}
      submit="导出"
      {...{ open, onClose, command }}
      send={command.run}
    >
      <p>
        导出的是这本台账的全部记录，含完整的公民身份号码，改好后可以重新导入。导出将记入操作记录，请写明用途；文件请妥善保管，用后删除。
      </p>
      <TextField name="purpose" label="用途" required hint="例如：补录2026年第3批次成绩。" />
    </FormDialog>
  );
}

async function takeOut(path: RegisterPlace, { name, body }: { name: string; body: { purpose: string } }) {
  const { data, error, response } = await api.POST("/api/organisations/{organisation}/registers/{register}/workbook", {
    params: { path },
    body,
    parseAs: "blob",
  });
  if (!response.ok) throw failureOf({ status: response.status, details: error });
  saveFile({ data, response, name });
}

interface NumbersDialogProps {
  place: RegisterPlace;
  register: Register;
  open: boolean;
  onClose: () => void;
}
