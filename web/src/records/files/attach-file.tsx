import { App, Button } from "antd";
import { useRef, useState } from "react";
import { api, ask } from "../../api/client.ts";
import type { KeptFile, RecordFile } from "../../api/models.ts";
import { sendFile } from "../../api/send-file.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useCommand } from "../../ui/use-command.ts";
import type { RecordPlace } from "../place.ts";
import { recordChanges } from "../record-changes.ts";
import { ChooseDialog } from "./choose-dialog.tsx";

const FILES = "/api/organisations/{organisation}/registers/{register}/records/{record}/files";

/** 附上文件: a new one, which is the station's from then on, or one that it has. */
export function AttachFile({ place, attached }: { place: RecordPlace; attached: readonly RecordFile[] }) {
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const { organisation } = place;
  const command = useCommand({
    run: async (file: File) => {
      const to = `/api/organisations/${organisation}/files`;
      const { id } = (await sendFile({ to, file, onSent: setPercent })) as KeptFile;
      return await ask(api.POST(FILES, { params: { path: place }, body: { file: id } }));
    },
    changes: [...recordChanges(place), ["files", organisation]],
    done: () => void message.success("已附上"),
  });
  const choose = (file: File | undefined) => {
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (!file) return;
    setPercent(0);
    command.run(file);
  };
  return (
    <div className="upload record-files no-print">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="选择要附上的文件"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <div className="actions">
        <Button loading={command.busy} onClick={() => input.current?.click()}>
          上传附件
        </Button>
        <Button onClick={() => setChoosing(true)}>从已有文件中选择</Button>
        <span role="status">
          {command.busy ? (percent < 100 ? `正在上传：${percent}%` : "已传完，正在检查…") : null}
        </span>
      </div>
      {command.failure ? <FailureNote failure={command.failure} /> : null}
      <ChooseDialog {...{ place, attached }} open={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}
