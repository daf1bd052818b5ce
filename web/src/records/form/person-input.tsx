import { Select } from "antd";
import { useState } from "react";
import type { ShownValue } from "../../api/models.ts";
import { usePeopleChoice } from "../../ui/use-people-choice.ts";
import { withShown } from "./with-shown.ts";

/** Somebody registered in the station, found by a part of the name or a whole number. */
export function PersonInput({ organisation, required, shown, ...control }: PersonInputProps) {
  const [search, setSearch] = useState("");
  const { options, loading } = usePeopleChoice({ organisation, search, enabled: true });
  return (
    <Select
      {...control}
      options={search === "" ? withShown(options, shown) : options}
      loading={loading}
      placeholder="输入姓名查找"
      allowClear={!required}
      notFoundContent={loading ? "正在加载…" : "没有匹配的人员，请先在“人员管理”中登记"}
      showSearch={{ filterOption: false, onSearch: setSearch }}
    />
  );
}

interface PersonInputProps {
  organisation: string;
  required: boolean;
  shown: ShownValue | undefined;
}
