import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { KeptOccupation } from "../api/models.ts";
import { TextField, WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { codeOf } from "./find-occupations.ts";

const CORRECTION = "/api/organisations/{organisation}/occupations/{occupation}/correction";
const EDITIONS = [2022, 2015] as const;

interface Values {
  name?: string;
  codes?: { [edition: string]: string };
  source: string;
  reason: string;
}

/** 更正 of an occupation that was brought in wrongly: what came along is not asked for. */
export function CorrectDialog({ organisation, of, onClose }: CorrectDialogProps) {
  const { message } = App.useApp();
  const loaded = EDITIONS.filter((edition) => of.codes.some((one) => one.edition === edition && one.loaded));
  const command = useCommand({
    run: ({ name, codes = {}, source, reason }: Values) => {
      const wanted = Object.fromEntries(loaded.map((edition) => [edition, (codes[edition] ?? "").trim() || null]));
      const body = { ...(name === undefined ? {} : { name }), codes: wanted, source, reason };
      return ask(api.POST(CORRECTION, { params: { path: { organisation, occupation: of.id } }, body }));
    },
    changes: [["occupations"]],
    done: () => {
      onClose();
      void message.success("已更正");
    },
  });
  const codes = Object.fromEntries(loaded.map((edition) => [edition, codeOf(of, edition) ?? ""]));
  return (
    <FormDialog<Values>
      title={`更正：${of.name}`}
      submit="更正"
      open
      {...{ onClose, command }}
      initial={{ name: of.name, codes }}
      send={command.run}
    >
      <p>
        只能更正导入的内容，系统预置的不变。引用该职业的记录随之显示更正后的名称和编码；更正前的内容、更正人和理由留存备查。
      </p>
      {of.loadedAt === null ? null : <TextField name="name" label="职业名称" required />}
      {loaded.map((edition) => (
        <TextField
          key={edition}
          name={["codes", String(edition)]}
          label={`${edition}年版编码`}
          hint="形如6-29-01-03；清空则改为未核实。"
        />
      ))}
      <TextField name="source" label="更正后内容的来源" required hint="如大典的版本、页码，或公告文号。" />
      <WordsField name="reason" label="更正理由" required />
    </FormDialog>
  );
}

interface CorrectDialogProps {
  organisation: string;
  of: KeptOccupation;
  onClose: () => void;
}
