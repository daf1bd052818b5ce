import { Modal } from "antd";
import { overlayContainer } from "../../ui/overlay.ts";
import { Importing, type ImportingProps } from "./importing.tsx";

/** 导入 Excel、导入工作簿: workbooks are tried first, and written once it is confirmed. */
export function ImportDialog({ title, open, onClose, ...importing }: ImportDialogProps) {
  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={900}
    >
      {open ? <Importing {...importing} onClose={onClose} /> : null}
    </Modal>
  );
}

interface ImportDialogProps extends ImportingProps {
  title: string;
  open: boolean;
}
