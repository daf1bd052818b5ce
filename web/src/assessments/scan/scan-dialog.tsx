import { Form } from "antd";
import { useState } from "react";
import { sendFile } from "../../api/send-file.ts";
import { TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "../acts/use-act.ts";
import { findCode } from "./find-code.ts";

interface Values {
  snapshot: string;
}

/** 上传盖章扫描件: the form that came back with stamps and hand-written names, tied by its code to what it prints. */
export function ScanDialog({ place, open, onClose }: ActDialogProps) {
  const [file, setFile] = useState<File>();
  const { organisation, assessment } = place;
  const close = () => {
    setFile(undefined);
    onClose();
  };
  const command = useAct(place, {
    run: ({ snapshot }: Values) => {
      if (!file) return Promise.resolve();
      const to = `/api/organisations/${organisation}/assessments/${assessment}/scans`;
      return sendFile({ to, query: { snapshot: snapshot.trim() }, file, onSent: () => undefined });
    },
    said: "扫描件已上传",
    done: close,
  });
  return (
    <FormDialog<Values> title="上传盖章扫描件" submit="上传" {...{ open, command }} onClose={close} send={command.run}>
      <p className="hint">签字、盖章后的评估表，扫描成 PDF 或拍成照片上传，与公示或办结时存档的结果对应保存。</p>
      <Chosen onChoose={setFile} />
      <TextField
        name="snapshot"
        label="核对码"
        required
        hint="评估表二维码下方的12位核对码。能从扫描件上识别二维码的，自动填入。"
      />
    </FormDialog>
  );
}

/** The file; what its code says is filled in. */
function Chosen({ onChoose }: { onChoose: (file: File | undefined) => void }) {
  const form = Form.useFormInstance<Values>();
  const [said, setSaid] = useState("");
  const choose = async (file: File | undefined) => {
    onChoose(file);
    if (!file) return setSaid("");
    setSaid("正在识别二维码…");
    const hash = await findCode(file);
    if (hash) form.setFieldsValue({ snapshot: hash.slice(0, 12) });
    setSaid(hash ? "已识别二维码，核对码已填入" : "没有识别到二维码，请填写二维码下方的核对码");
  };
  return (
    <Form.Item label="扫描件" htmlFor="scan-file" required extra={<span role="status">{said}</span>}>
      <input
        id="scan-file"
        type="file"
        required
        accept=".pdf,.png,.jpg,.jpeg,.webp,.tif,.tiff"
        onChange={({ target }) => void choose(target.files?.[0])}
      />
    </Form.Item>
  );
}
