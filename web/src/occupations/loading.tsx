import { Input } from "antd";
import { useId, useState } from "react";
import type { OccupationsLoaded } from "../api/models.ts";
import { sendFile } from "../api/send-file.ts";
import { ChooseWorkbook } from "../ui/choose-workbook.tsx";
import { useOpenForm } from "../ui/open-forms.ts";
import { useCommand } from "../ui/use-command.ts";
import { LoadOutcome } from "./load-outcome.tsx";

interface Sending {
  file: File;
  source: string;
  attempt: boolean;
}

/** The steps: what it was taken from, the file, what would come of it, the confirmation, and what came of it. */
export function Loading({ organisation, onClose }: { organisation: string; onClose: () => void }) {
  useOpenForm(true);
  const id = useId();
  const [source, setSource] = useState("");
  const [came, setCame] = useState<{ of: Sending; loaded: OccupationsLoaded }>();
  const command = useCommand({
    run: async (of: Sending) => {
      const to = `/api/organisations/${organisation}/occupations/import`;
      const query = { source: of.source, try: String(of.attempt) };
      const loaded = (await sendFile({
        to,
        query,
        named: false,
        file: of.file,
        onSent: () => {},
      })) as OccupationsLoaded;
      return { of, loaded };
    },
    changes: [["occupations"]],
    done: setCame,
  });
  const send = (of: Sending) => {
    setCame(undefined);
    command.run(of);
  };
  const written = came?.of.attempt === false;
  const named = source.trim();
  return (
    <>
      {written ? null : (
        <>
          <div className="load-source">
            <label htmlFor={id}>内容来源（必填）</label>
            <Input
              id={id}
              value={source}
              maxLength={200}
              autoComplete="off"
              placeholder="如：《中华人民共和国职业分类大典（2022年版）》"
              disabled={command.busy}
              onChange={({ target }) => {
                setSource(target.value);
                setCame(undefined);
                command.reset();
              }}
            />
            <p className="hint">写明这份目录取自哪一文件，与职业和编码一并保存。</p>
          </div>
          <ChooseWorkbook
            busy={command.busy || named === ""}
            again={came !== undefined || command.failure !== undefined}
            several={false}
            hint="请选择按模板填写的工作簿。选择后先核对，不写入任何内容；核对无误并经您确认后才导入。名称与目录中已有职业相同的，只补上空缺的编码；已有的编码不改动，职业不删除。有一处有误即全部不导入。"
            onChoose={([file]) => (file ? send({ file, source: named, attempt: true }) : undefined)}
          />
        </>
      )}
      <LoadOutcome
        busy={command.busy}
        failure={command.failure}
        loaded={came?.loaded}
        written={written}
        onConfirm={() => (came ? send({ ...came.of, attempt: false }) : undefined)}
        onClose={onClose}
      />
    </>
  );
}
