import type { StationForm } from "../api/models.ts";
import { Part } from "../ui/part.tsx";
import { Table } from "../ui/table.tsx";
import { choiceName, inOrderOfUse } from "./choices.ts";
import { FromRegister } from "./from-register.tsx";

/** 鉴定条件: rooms and equipment (sichuan-2017 附件3; liaoning-2013 LNYS01). */
export function Conditions({ organisation, form: { sites, equipment } }: { organisation: string; form: StationForm }) {
  return (
    <Part id="conditions" title="鉴定条件">
      <p className="hint no-print">
        取自：
        <FromRegister {...{ organisation }} register="site" />、
        <FromRegister {...{ organisation }} register="equipment" />
      </p>
      <Table
        caption="场地"
        rows={inOrderOfUse("site", sites).map((site) => ({ ...site, id: site.use }))}
        empty="没有在用的场地。"
        columns={[
          { title: "用途", cell: ({ use }) => choiceName("site", "use", use) },
          { title: "间（处）", cell: ({ rooms }) => rooms, short: true },
          { title: "面积（平方米）", cell: ({ floorArea }) => floorArea, short: true },
          { title: "座位（工位）", cell: ({ places }) => places ?? "—", short: true },
        ]}
      />
      <Table
        caption="设备设施"
        rows={inOrderOfUse("equipment", equipment).map((one) => ({
          ...one,
          id: `${one.use} ${one.name} ${one.model ?? ""}`,
        }))}
        empty="没有在用的设备设施。"
        columns={[
          { title: "名称", cell: ({ name }) => name },
          { title: "规格（型号）", cell: ({ model }) => model ?? "—" },
          { title: "数量", cell: ({ quantity }) => quantity, short: true },
          { title: "用途", cell: ({ use }) => choiceName("equipment", "use", use) },
        ]}
      />
    </Part>
  );
}
