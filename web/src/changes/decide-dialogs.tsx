import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { ChangeApplication } from "../api/models.ts";
import { DayField, TextField, WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { ScopeList, seenScope, useConfirmation } from "../ui/licence-scope.tsx";
import { useCommand } from "../ui/use-command.ts";
import { wordsOfChange } from "./change-words.ts";
import { useRegistered } from "./use-registered.ts";

interface Props {
  of: ChangeApplication;
  open: boolean;
  onClose: () => void;
}

interface Granted {
  answer?: string;
  licence?: { number?: string; validUntil?: string };
}

/** 批准变更: the station is registered anew from today, and its licence reissued. */
export function GrantDialog({ of, open, onClose }: Props) {
  const decide = useDecision(of, onClose);
  const reissued = useReissued(of, open);
  const grant = ({ answer, licence = {} }: Granted) => {
    const written = Object.fromEntries(Object.entries(licence).filter(([, one]) => one !== undefined && one !== ""));
    const said = reissued ? { ...written, scope: seenScope(reissued) } : written;
    decide.run({
      granted: true,
      ...(answer ? { answer } : {}),
      ...(Object.keys(said).length > 0 ? { licence: said } : {}),
    });
  };
  return (
    <FormDialog<Granted>
      title={`批准“${of.station.name}”的变更申请`}
      submit="批准并换发许可证"
      {...{ open, onClose, command: decide }}
      send={grant}
    >
      <ul>
        {of.changes.map((change) => (
          <li key={change.what}>{wordsOfChange(change)}</li>
        ))}
      </ul>
      {reissued ? (
        <>
          <p>将换发的许可证：{reissued.number}。换发后连同现有许可范围即为核定：</p>
          <ScopeList scope={reissued.scope} />
        </>
      ) : null}
      <TextField name={["licence", "number"]} label="换发后的许可证号" hint="沿用原号的不填；没有有效许可证的不填。" />
      <DayField name={["licence", "validUntil"]} label="换发后的有效期止" hint="不变的不填。" />
      <WordsField name="answer" label="审批意见" />
    </FormDialog>
  );
}

/** The licence that is reissued, with what it covers, which is confirmed with it; nothing where there is none in force. */
function useReissued({ station: { id: organisation } }: ChangeApplication, asked: boolean) {
  const { data } = useRegistered(organisation, { asked });
  const { id: licence = "", number = "" } = data?.licence ?? {};
  const { data: said } = useConfirmation({ organisation, licence, asked: asked && licence !== "" });
  return said && { number, scope: said.scope };
}

/** 不予批准: all stays as it is, and the station learns why. */
export function RefuseDialog({ of, open, onClose }: Props) {
  const decide = useDecision(of, onClose);
  return (
    <FormDialog<{ answer: string }>
      title={`不予批准“${of.station.name}”的变更申请`}
      submit="不予批准"
      {...{ open, onClose, command: decide }}
      send={({ answer }) => decide.run({ granted: false, answer })}
    >
      <WordsField name="answer" label="理由" required hint="申请单位将看到这里的内容。" />
    </FormDialog>
  );
}

type Decision = { granted: true; answer?: string; licence?: object } | { granted: false; answer: string };

function useDecision({ id, station }: ChangeApplication, onClose: () => void) {
  const { message } = App.useApp();
  return useCommand({
    run: (body: Decision) =>
      ask(
        api.POST("/api/organisations/{organisation}/changes/{application}/decision", {
          params: { path: { organisation: station.id, application: id } },
          body,
        }),
      ),
    changes: [["changes"], ["records", station.id], ["record", station.id], ["todos"]],
    done: () => {
      onClose();
      void message.success("已办结");
    },
  });
}
