import { registry } from "@jianheng/domain/permissions";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { PeoplePicker } from "../ui/people-picker.tsx";

/** What one looks for in the log. */
export type Wanted = {
  from?: string;
  until?: string;
  action?: string;
  person?: string;
  subject?: string;
};

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
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        look(given);
      }}
    >
      <label>
        自
        <Input type="date" value={given.from ?? ""} onChange={(event) => change("from", event.target.value)} />
      </label>
      <label>
        至
        <Input type="date" value={given.until ?? ""} onChange={(event) => change("until", event.target.value)} />
      </label>
      <div>
        <label htmlFor="audit-action">操作</label>
        <Select
          id="audit-action"
          style={{ minWidth: 180 }}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder="全部操作"
          options={ACTIONS}
          value={given.action ?? null}
          onChange={(next) => change("action", next)}
        />
      </div>
      <div>
        <label htmlFor="audit-person">操作人</label>
        <PeoplePicker
          id="audit-person"
          organisation={organisation}
          value={given.person}
          onChange={(next) => change("person", next)}
        />
      </div>
      <Button htmlType="submit" type="primary">
        查询
      </Button>
      <Button onClick={() => look({})}>清除条件</Button>
    </form>
  );
}
