import { phaseWords, purposeWords } from "@jianheng/domain/assessments";
import type { Edition, Reading } from "@jianheng/domain/scoring";
import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { ListedAssessment } from "../api/models.ts";
import { DayField, PickField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useMe } from "../ui/me.ts";
import { overlayContainer } from "../ui/overlay.ts";
import { readingWords } from "../ui/reading-words.ts";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { formatPeriod, officialDay } from "../ui/when.ts";
import { editionName, useEditions } from "./editions.ts";

interface Values {
  station: string;
  purpose: keyof typeof purposeWords;
  edition: string;
  reading: Reading;
  from: string;
  until: string;
}

/** 发起评估. The stages are not chosen: they follow from whom the station reports to. */
export function BeginDialog({ open, onClose, onBegun }: BeginDialogProps) {
  const { message, modal } = App.useApp();
  const { current } = useMe();
  const atStation = current.organisation.kind === "station";
  const { data: editions = [] } = useEditions();
  const { data: organisations = [] } = useOrganisations();
  const stations = organisations.filter(({ kind }) => kind === "station");
  const command = useCommand({
    run: async (values: Values) => {
      const { id } = await begin(values, editions);
      return { id, organisation: values.station };
    },
    changes: [["assessments"]],
    done: (begun) => {
      onClose();
      void message.success("已发起评估");
      onBegun(begun);
    },
  });
  const send = async (values: Values) => {
    const [running] = await underWay(values);
    if (running === undefined) return command.run(values);
    modal.confirm({
      title: "该所（站）已有同类评估在办理",
      content: `${running.station.name ?? "该所（站）"}的${purposeWords[running.purpose].zh}（评估期${formatPeriod(running)}）${phaseWords[running.phase].zh}，尚未办结。确定另外再发起一次吗？`,
      okText: "仍要发起",
      cancelText: "返回",
      getContainer: overlayContainer,
      onOk: () => command.run(values),
    });
  };
  const today = officialDay(new Date());
  const first = atStation ? { station: current.organisation.id } : {};
  return (
    <FormDialog<Values>
      title="发起评估"
      submit="发起"
      {...{ open, onClose, command }}
      initial={{ ...first, purpose: atStation ? "self" : "inspection", reading: "normalised", from: today }}
      send={(values) => void send(values)}
    >
      <PickField
        name="station"
        label="鉴定所（站）"
        required
        options={stations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <PickField name="purpose" label="评估类型" required options={purposesFor(atStation)} />
      <PickField
        name="edition"
        label="评估标准"
        required
        options={editions.map((one) => ({ value: one.hash, label: editionName(one) }))}
      />
      <PickField
        name="reading"
        label="计分口径"
        required
        hint="标准的分值栏与评分办法不一致时按何者计分，发起后不能更改。"
        options={Object.entries(readingWords).map(([value, label]) => ({ value, label }))}
      />
      <div className="pair">
        <DayField name="from" label="评估期自" required />
        <DayField name="until" label="评估期至" required />
      </div>
    </FormDialog>
  );
}

interface BeginDialogProps {
  open: boolean;
  onClose: () => void;
  onBegun: (of: { organisation: string; id: string }) => void;
}

/** A station assesses itself and asks for its acceptance; whoever is above it inspects and supervises. */
function purposesFor(atStation: boolean) {
  const fitting = atStation
    ? (["self", "acceptance"] as const)
    : (["acceptance", "inspection", "supervision"] as const);
  return fitting.map((value) => ({ value, label: purposeWords[value].zh }));
}

/** What of the same kind is not closed yet; nothing where that can't be found out: beginning is refused by the server alone. */
async function underWay({ station, purpose }: Values): Promise<ListedAssessment[]> {
  try {
    const { items } = await ask(api.GET("/api/assessments", { params: { query: { station, purpose, limit: 50 } } }));
    return items.filter(({ phase }) => phase !== "closed");
  } catch {
    return [];
  }
}

function begin({ station: organisation, edition, ...values }: Values, editions: readonly Edition[]) {
  const standard = editions.find(({ hash }) => hash === edition)?.data.id ?? "";
  return ask(
    api.POST("/api/organisations/{organisation}/assessments", {
      params: { path: { organisation } },
      body: { ...values, standard, edition },
    }),
  );
}
