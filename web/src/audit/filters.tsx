import { registry } from "@jianheng/domain/permissions";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { Filter } from "../ui/filter.tsx";
import { PeoplePicker } from "../ui/people-picker.tsx";
import type { Wanted } from "./wanted-words.ts";

const ACTIONS = registry.map(({ id, words }) => ({ value: id, label: words.zh }));

/** The filters of the log. They stand in the address, so that what was found can be passed on. */
export function Filters({ organisation, wanted }: { organisation: string; wanted: Wanted }) {
  const [given, setGiven] = useState<Wanted>(wanted);
  const navigate = useNavigate();
  const change = (name: keyof Wanted, value: string | null | undefined) => {
    const { [name]: _before, ...others } = given;
    setGiven(value ? { ...others, [name]: value } : others);
  };
  const look = (search: Wanted) =>
    void navigate({ to: "/organisations/$organisation/audit", params: { organisation }, search });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        look(given);
      }}
    >
      <Filter label="自">
        {(id) => (
          <Input
            id={id}
            type="date"
            value={given.from ?? ""}
            onChange={(event) => change("from", event.target.value)}
          />
        )}
      </Filter>
      <Filter label="至">
        {(id) => (
          <Input
            id={id}
            type="date"
            value={given.until ?? ""}
            onChange={(event) => change("until", event.target.value)}
          />
        )}
      </Filter>
      <Filter label="操作">
        {(id) => (
          <Select
            id={id}
            style={{ minWidth: 180 }}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder="全部操作"
            options={ACTIONS}
            value={given.action ?? null}
            onChange={(next) => change("action", next)}
          />
        )}
      </Filter>
      <Filter label="操作人">
        {(id) => (
          <PeoplePicker
            id={id}
            organisation={organisation}
            value={given.person}
            onChange={(next) => change("person", next)}
          />
        )}
      </Filter>
      <Button htmlType="submit" type="primary">
        查询
      </Button>
      <Button onClick={() => look({})}>清除条件</Button>
    </form>
  );
}
