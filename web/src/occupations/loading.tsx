import { useState } from "react";
import { fieldErrors } from "../api/field-errors.ts";
import type { OccupationsLoaded } from "../api/models.ts";
import { sendFile } from "../api/send-file.ts";
import { ChooseWorkbook } from "../ui/choose-workbook.tsx";
import { useOpenForm } from "../ui/open-forms.ts";
import { useCommand } from "../ui/use-command.ts";
import { LoadOutcome } from "./load-outcome.tsx";
import { SourceField } from "./source-field.tsx";

interface Sending {
  file: File;
  source: string;
  attempt: boolean;
}

/** The steps: what it was taken from, the file, what would come of it, the confirmation, and what came of it. */
export function Loading({ organisation, onClose }: { organisation: string; onClose: () => void }) {
  useOpenForm(true);
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
  const refused = fieldErrors(command.failure?.problems ?? [], ["source"]);
  return (
    <>
      {written ? null : (
        <>
          <SourceField
            value={source}
            problems={refused.fields.source ?? []}
            disabled={command.busy}
            onChange={(value) => {
              setSource(value);
              setCame(undefined);
              command.reset();
            }}
          />
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
        rest={refused.rest}
        loaded={came?.loaded}
        written={written}
        onConfirm={() => (came ? send({ ...came.of, attempt: false }) : undefined)}
        onClose={onClose}
      />
    </>
  );
}
