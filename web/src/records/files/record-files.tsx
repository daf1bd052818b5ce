import { useState } from "react";
import { api, ask } from "../../api/client.ts";
import type { RecordFile } from "../../api/models.ts";
import { FileActs } from "../../ui/preview/file-acts.tsx";
import { PreviewDialog } from "../../ui/preview/preview-dialog.tsx";
import { ownFile, type ShownFile } from "../../ui/preview/shown-file.ts";
import { Table } from "../../ui/table.tsx";
import { useCommand } from "../../ui/use-command.ts";
import type { RecordPlace } from "../place.ts";
import { recordChanges } from "../record-changes.ts";
import { AttachFile } from "./attach-file.tsx";

/** 附件: the papers that a record rests on. */
export function RecordFiles({ place, files, mayKeep }: RecordFilesProps) {
  const [shown, setShown] = useState<ShownFile>();
  return (
    <>
      <Table
        caption="本记录的附件"
        rows={files}
        empty="没有附件。"
        columns={[
          { title: "文件名", cell: ({ name }) => <span className="file-name">{name}</span> },
          { title: "类型", short: true, cell: ({ type }) => type },
          {
            title: "操作",
            buttons: true,
            cell: (file) => (
              <span className="row-actions">
                <FileActs file={ownFile(place.organisation, file)} onShow={setShown} />
                {mayKeep ? <Detach {...{ place, file }} /> : null}
              </span>
            ),
          },
        ]}
      />
      {mayKeep ? <AttachFile place={place} attached={files} /> : null}
      <PreviewDialog file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

interface RecordFilesProps {
  place: RecordPlace;
  files: readonly RecordFile[];
  mayKeep: boolean;
}

/** 取下: the file stays among those of the station. */
function Detach({ place, file }: { place: RecordPlace; file: RecordFile }) {
  const path = "/api/organisations/{organisation}/registers/{register}/records/{record}/files/{file}";
  const command = useCommand({
    run: () => ask(api.DELETE(path, { params: { path: { ...place, file: file.id } } })),
    changes: recordChanges(place),
  });
  return (
    <>
      <button type="button" className="linklike" disabled={command.busy} onClick={() => command.run(undefined)}>
        取下<span className="hidden">：{file.name}</span>
      </button>
      {command.failure ? <span role="alert">{command.failure.message}</span> : null}
    </>
  );
}
