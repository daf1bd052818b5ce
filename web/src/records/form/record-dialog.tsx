import type { Register } from "@jianheng/domain/registers";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { api, ask, onVersion } from "../../api/client.ts";
import type { ListedRecord } from "../../api/models.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { useMe } from "../../ui/me.ts";
import { useCommand } from "../../ui/use-command.ts";
import { officialDay } from "../../ui/when.ts";
import { FixedNote } from "../fixed-note.tsx";
import { registerPlace } from "../place.ts";
import { recordChanges } from "../record-changes.ts";
import { type FormValues, formOf, rowOf } from "./form-values.ts";
import { RecordField } from "./record-field.tsx";
import { useOccupations } from "./use-occupations.ts";
import "../records.css";

/** Fields stand side by side where there are more. */
const ONE_COLUMN = 5;
const WIDTHS = { one: 560, two: 860 };
const RECORDS = "/api/organisations/{organisation}/registers/{register}/records";

interface Values {
  values?: FormValues;
}

/** 登记 of a new record, or 修改 of one that is there, on the version that is shown. */
export function RecordDialog({ organisation, register, record, standing = [], open, onClose }: RecordDialogProps) {
  const { message } = App.useApp();
  const { settings } = useMe();
  const client = useQueryClient();
  const place = registerPlace(organisation, register);
  const changes = recordChanges(place);
  const command = useCommand({
    run: async ({ values = {} }: Values): Promise<unknown> => {
      const body = { values: written(rowOf(register, values)) };
      if (!record) return await ask(api.POST(RECORDS, { params: { path: place }, body }));
      const params = { path: { ...place, record: record.id }, header: onVersion(record.version) };
      return await ask(api.PATCH(`${RECORDS}/{record}`, { params, body }));
    },
    changes,
    done: () => {
      onClose();
      void message.success(record ? "已保存" : "已登记");
    },
  });
  const reload = () => {
    command.reset();
    onClose();
    for (const queryKey of changes) void client.invalidateQueries({ queryKey });
  };
  const form = formOf(register, record?.values ?? {});
  const query = useOccupations({ wanted: register.columns.some(({ type }) => type.kind === "occupation") });
  const checked = { register, today: officialDay(new Date()), demonstration: settings.demonstration };
  const wide = register.columns.length > ONE_COLUMN;
  return (
    <FormDialog<Values>
      title={`${record ? "修改" : "登记"}：${register.words.zh}`}
      submit={record ? "保存" : "登记"}
      {...{ open, onClose, command }}
      width={wide ? WIDTHS.two : WIDTHS.one}
      initial={{ values: form }}
      // Before its fields stand, there is nothing to be sent.
      send={(values) => (query.data ? command.run(values) : undefined)}
      {...(command.failure?.status === 412 ? { onReload: reload } : {})}
    >
      <Loaded query={query}>
        {(occupations) => (
          <>
            <FixedNote {...{ place, register }} fixed={record?.fixed ?? standing} />
            <div className={wide ? "record-form wide" : "record-form"}>
              {register.columns.map((column) => (
                <RecordField
                  key={column.id}
                  {...{ organisation, column, occupations, ...checked }}
                  kept={form[column.id] ?? null}
                  shown={record?.values[column.id]}
                  fixed={record?.fixed.includes(column.id) ?? false}
                />
              ))}
            </div>
          </>
        )}
      </Loaded>
    </FormDialog>
  );
}

interface RecordDialogProps {
  organisation: string;
  register: Register;
  /** Which is changed; a new one is entered without. */
  record?: Pick<ListedRecord, "id" | "version" | "values" | "fixed"> | undefined;
  /** For a new one: columns that are registered already, and can't be said otherwise. */
  standing?: readonly string[];
  open: boolean;
  onClose: () => void;
}

/** Lists as the interface takes them. */
function written(row: ReturnType<typeof rowOf>) {
  return Object.fromEntries(
    Object.entries(row).map(([id, value]) => {
      const plain: string | number | boolean | string[] | null =
        typeof value === "object" && value !== null ? [...value] : value;
      return [id, plain];
    }),
  );
}
