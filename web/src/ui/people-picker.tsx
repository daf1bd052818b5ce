import { Select } from "antd";
import { useState } from "react";
import { usePeopleChoice } from "./use-people-choice.ts";

/** Picks one of the people of an organisation, outside of a form. */
export function PeoplePicker({ id, organisation, value, onChange }: PeoplePickerProps) {
  const [search, setSearch] = useState("");
  const [asked, setAsked] = useState(value !== undefined);
  const { options, loading } = usePeopleChoice({ organisation, search, enabled: asked });
  return (
    <Select
      id={id}
      style={{ minWidth: 180 }}
      allowClear
      placeholder="全部人员"
      options={options}
      loading={loading}
      value={value ?? null}
      onOpenChange={() => setAsked(true)}
      onChange={(next: string | undefined) => onChange(next)}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      notFoundContent={loading ? "正在加载…" : "没有匹配的人员"}
    />
  );
}

interface PeoplePickerProps {
  id: string;
  organisation: string;
  value: string | undefined;
  onChange: (person: string | undefined) => void;
}
