import type { Organisation } from "../api/models.ts";

/** What every dialog of an organisation is handed. */
export interface DialogProps {
  organisation: Organisation;
  open: boolean;
  onClose: () => void;
}
