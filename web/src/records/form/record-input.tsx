import { findRegister } from "@jianheng/domain/registers";
import { Select } from "antd";
import { useState } from "react";
import type { ShownValue } from "../../api/models.ts";
import { useRecordChoice } from "./use-record-choice.ts";
import { withShown } from "./with-shown.ts";

/** Another record of the station, found by what it says. */
export function RecordInput({ organisation, of, required, shown, ...control }: RecordInputProps) {
  const [search, setSearch] = useState("");
  const { options, loading } = useRecordChoice({ organisation, of, search });
  const words = findRegister(of)?.words.zh ?? of;
  const none = search.trim() === "" ? `还没有登记“${words}”，请先登记` : `没有匹配的“${words}”`;
  return (
    <Select
      {...control}
      options={search === "" ? withShown(options, shown) : options}
      loading={loading}
      placeholder={`从“${words}”中选择`}
      allowClear={!required}
      notFoundContent={loading ? "正在加载…" : none}
      showSearch={{ filterOption: false, onSearch: setSearch }}
    />
  );
}

interface RecordInputProps {
  organisation: string;
  /** The register that it is a record of. */
  of: string;
  required: boolean;
  shown: ShownValue | undefined;
}
