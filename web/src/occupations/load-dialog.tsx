import { Modal } from "antd";
import { overlayContainer } from "../ui/overlay.ts";
import { Loading } from "./loading.tsx";

/** 导入职业: a workbook is tried first, and written once it is confirmed. */
export function LoadDialog({ organisation, open, onClose }: LoadDialogProps) {
  return (
    <Modal
      title="导入职业"
      open={open}
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={760}
    >
      {open ? <Loading organisation={organisation} onClose={onClose} /> : null}
    </Modal>
  );
}

interface LoadDialogProps {
  organisation: string;
  open: boolean;
  onClose: () => void;
}
