import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import type { FactSetting } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Part } from "../../ui/part.tsx";
import { Table } from "../../ui/table.tsx";
import { formatDay, formatTime } from "../../ui/when.ts";
import { amount, holderWords } from "./parameter-words.ts";

/** 历次设定: what was set before, too, by whom, from when to when and by which document. */
export function SettingsTable({ organisation }: { organisation: string }) {
  const query = useQuery({
    queryKey: ["fact-parameters", organisation, "settings"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/fact-parameters/settings", { params: { path: { organisation } } }),
      ),
  });
  return (
    <Part id="settings" title="历次设定">
      <Loaded query={query}>
        {({ settings }) => (
          <Table
            caption="本单位及其上级机构的历次设定，最近的在前"
            rows={settings}
            empty="没有设定过，都用默认值。"
            columns={[
              { title: "参数", cell: ({ name }) => name },
              {
                title: "设定值",
                cell: (one) => (one.value === null ? "取消设定" : amount(one, one.value)),
                short: true,
              },
              { title: "设定机构", cell: ({ office }) => holderWords({ holder: { ...office, since: "", basis: "" } }) },
              { title: "起止日期", cell: whenWords },
              { title: "依据", cell: ({ basis }) => basis },
              { title: "设定人", cell: ({ by, setAt }) => `${by === null ? "" : `${by}，`}${formatTime(setAt)}` },
            ]}
          />
        )}
      </Loaded>
    </Part>
  );
}

function whenWords({ from, until, replacedAtOnce }: FactSetting): string {
  if (replacedAtOnce) return `${formatDay(from)}（当日又有设定）`;
  return `${formatDay(from)}至${until === null ? "今" : formatDay(until)}`;
}
