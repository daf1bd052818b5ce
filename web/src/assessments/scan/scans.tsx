import { useState } from "react";
import type { Assessment } from "../../api/models.ts";
import { FileActs } from "../../ui/preview/file-acts.tsx";
import { PreviewDialog } from "../../ui/preview/preview-dialog.tsx";
import type { ShownFile } from "../../ui/preview/shown-file.ts";
import { Table } from "../../ui/table.tsx";
import { formatTime } from "../../ui/when.ts";
import { useBroughtFiles } from "../brought-files.ts";
import type { Place } from "../use-assessment.ts";

/** The stamped scans of what was printed. */
export function Scans({ place, of }: { place: Place; of: Assessment["scans"] }) {
  const files = useBroughtFiles(place);
  const [shown, setShown] = useState<ShownFile>();
  if (of.length === 0) return null;
  return (
    <>
      <Table
        caption="签字、盖章后的扫描件"
        rows={of.map((scan) => ({ ...scan, id: scan.file }))}
        empty=""
        columns={[
          { title: "文件", cell: ({ file }) => files.get(file)?.name ?? "（文件）" },
          { title: "核对码", cell: ({ snapshot }) => <code>{snapshot.slice(0, 12)}</code> },
          { title: "上传人", cell: ({ by }) => by.name ?? "—" },
          { title: "上传时间", cell: ({ at }) => formatTime(at) },
          {
            title: "操作",
            buttons: true,
            cell: ({ file: id }) => {
              const file = files.get(id);
              return file ? <FileActs file={file} onShow={setShown} /> : null;
            },
          },
        ]}
      />
      <PreviewDialog file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}
