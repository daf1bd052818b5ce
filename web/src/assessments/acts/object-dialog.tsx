import { Modal } from "antd";
import { useState } from "react";
import { api, ask } from "../../api/client.ts";
import { Copied } from "../../ui/copied.tsx";
import { WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { overlayContainer } from "../../ui/overlay.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

/** 提出异议, in the name of the station: the number that it was received under is shown until it is put away. */
export function ObjectDialog({ place, open, onClose }: ActDialogProps) {
  const [receipt, setReceipt] = useState<string>();
  const command = useAct(place, {
    run: (body: { text: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/objections", {
          params: { path: place },
          body,
        }),
      ),
    said: "异议已受理",
    done: (answer) => {
      setReceipt(answer.receipt);
      onClose();
    },
  });
  return (
    <>
      <FormDialog title="提出异议" submit="提出" {...{ open, onClose, command }} send={command.run}>
        <p>异议以本单位名义提出，由公示机关答复。提出后不能撤回。</p>
        <WordsField name="text" label="异议内容" required hint="请写明对哪一项有异议、事实和依据。" />
      </FormDialog>
      <Modal
        title="异议已受理"
        open={receipt !== undefined}
        okText="已记下"
        cancelButtonProps={{ style: { display: "none" } }}
        onOk={() => setReceipt(undefined)}
        onCancel={() => setReceipt(undefined)}
        mask={{ closable: false }}
        getContainer={overlayContainer}
        destroyOnHidden
      >
        <p>回执号：</p>
        <output className="password">{receipt}</output>
        <p>请记下回执号，凭它可以查询办理情况。本页面“公示与申诉”中也可以查到。</p>
        <Copied text={receipt ?? ""} what="回执号" />
      </Modal>
    </>
  );
}
