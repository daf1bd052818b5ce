import { Modal } from "antd";
import { overlayContainer } from "../../ui/overlay.ts";
import { ImportingBooks } from "./importing-books.tsx";

/** 导入工作簿: workbooks of several registers are tried first, all together, and written once it is confirmed. */
export function BooksDialog({ organisation, open, onClose }: BooksDialogProps) {
  return (
    <Modal
      title="导入工作簿"
      open={open}
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={900}
    >
      {open ? <ImportingBooks {...{ organisation, onClose }} /> : null}
    </Modal>
  );
}

interface BooksDialogProps {
  organisation: string;
  open: boolean;
  onClose: () => void;
}
