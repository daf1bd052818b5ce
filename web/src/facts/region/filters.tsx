import { Button, Input, Select } from "antd";
import { useState } from "react";
import type { ListedOrganisation, StandingCounts } from "../../api/models.ts";
import { Filter } from "../../ui/filter.tsx";
import { useOrganisations } from "../../ui/use-organisations.ts";
import { officesBelow } from "./offices-below.ts";
import { type changed, onlyWords, sortWords, type Wanted } from "./wanted.ts";

const NONE: readonly ListedOrganisation[] = [];

/** By which standard, which stations, and in which order. */
export function Filters({ organisation, wanted, counts, onChange }: FiltersProps) {
  const { data = NONE } = useOrganisations();
  const offices = officesBelow(data, organisation);
  const bands = counts.groups.flatMap(({ band }) => band ?? []);
  return (
    <div className="filters region-filters">
      <Choice
        label="评估标准"
        value={counts.edition}
        options={counts.editions.map(({ id, name }) => [id, name])}
        onChange={(edition) => onChange({ edition, band: undefined })}
      />
      {offices.length === 0 ? null : (
        <Choice
          label="上级机构"
          value={wanted.within}
          options={offices.map(({ id, name }) => [id, name])}
          clear
          onChange={(within) => onChange({ within })}
        />
      )}
      {bands.length === 0 ? null : (
        <Choice
          label="最高可达等次"
          value={wanted.band}
          options={bands.map((band) => [band, band])}
          clear
          onChange={(band) => onChange({ band })}
        />
      )}
      <Choice
        label="范围"
        value={wanted.only}
        options={Object.entries(onlyWords)}
        clear
        onChange={(only) => onChange({ only: only as Wanted["only"] })}
      />
      <Choice
        label="排序"
        value={wanted.sort ?? "change"}
        options={Object.entries(sortWords)}
        onChange={(sort) => onChange({ sort: sort as Wanted["sort"] })}
      />
      <Search key={wanted.q} q={wanted.q} onLook={(q) => onChange({ q })} />
    </div>
  );
}

function Choice({ label, value, options, clear = false, onChange }: ChoiceProps) {
  return (
    <Filter label={label}>
      {(id) => (
        <Select
          id={id}
          popupMatchSelectWidth={false}
          allowClear={clear}
          placeholder="全部"
          showSearch={{ optionFilterProp: "label" }}
          options={options.map(([one, name]) => ({ value: one, label: name }))}
          value={value ?? null}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
        />
      )}
    </Filter>
  );
}

function Search({ q = "", onLook }: { q: string | undefined; onLook: (q: string | undefined) => void }) {
  const [text, setText] = useState(q);
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onLook(text.trim() === "" ? undefined : text.trim());
      }}
    >
      <Filter label="名称">
        {(id) => (
          <Input id={id} type="search" maxLength={100} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Filter>
      <Button htmlType="submit">查找</Button>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, name: string])[];
  clear?: boolean;
  onChange: (value: string | undefined) => void;
}

interface FiltersProps {
  organisation: string;
  wanted: Wanted;
  counts: StandingCounts;
  onChange: (change: Parameters<typeof changed>[1]) => void;
}
