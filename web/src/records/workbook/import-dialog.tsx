import { Modal } from "antd";
import { overlayContainer } from "../../ui/overlay.ts";
import type { RegisterPlace } from "../place.ts";
import { Importing } from "./importing.tsx";

/** 导入 Excel: a workbook is tried first, and written once it is confirmed. */
export function ImportDialog({ place, open, onClose }: { place: RegisterPlace; open: boolean; onClose: () => void }) {
  return (
    <Modal
      title="导入 Excel"
      open={open}
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={900}
    >
      {open ? <Importing {...{ place, onClose }} /> : null}
    </Modal>
  );
}
