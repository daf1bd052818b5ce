import type { StationForm } from "../api/models.ts";
import { Part } from "../ui/part.tsx";
import { Table } from "../ui/table.tsx";
import { FromRegister } from "./from-register.tsx";

type Listed = StationForm["people"]["management"][number];

/** 管理人员、考评人员、督导人员 (sichuan-2017 附件3). */
export function PeopleTables({ organisation, form: { people } }: { organisation: string; form: StationForm }) {
  return (
    <Part id="people" title="人员">
      <p className="hint no-print">
        取自：
        <FromRegister {...{ organisation }} register="staff-member" />、
        <FromRegister {...{ organisation }} register="examiner-appointment" />
        ；学历、职称和工作单位取自工作人员台账
      </p>
      <People caption="管理人员" what="现任职务" rows={people.management} />
      <People caption="考评人员" what="考评职业（工种）" rows={people.examiner} />
      <People caption="督导人员" what="督导职业（工种）" rows={people.supervisor} />
    </Part>
  );
}

function People({ caption, what, rows }: { caption: string; what: string; rows: readonly Listed[] }) {
  return (
    <Table
      caption={`${caption}（${rows.length}人）`}
      rows={rows.map((one) => ({ ...one, id: one.person }))}
      empty={`没有在任的${caption}。`}
      columns={[
        { title: "姓名", cell: ({ name }) => name, short: true },
        { title: "学历", cell: ({ education }) => education ?? "—" },
        { title: "职业资格（专业技术职务）", cell: ({ title }) => title ?? "—" },
        { title: what, cell: ({ what: held }) => held.join("、") || "—" },
        { title: "工作单位", cell: ({ homeBody }) => homeBody ?? "—" },
      ]}
    />
  );
}
