import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { KINDS } from "../ui/kinds.ts";
import { useMe } from "../ui/me.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { inOrganisation } from "./navigation.ts";

/** For which organisation one looks: one's own, or one below it. */
export function OrganisationPicker({ organisation, path }: { organisation: string; path: string }) {
  const { current } = useMe();
  const { data = [] } = useOrganisations();
  const navigate = useNavigate();
  const own = {
    value: current.organisation.id,
    label: current.organisation.name,
    kind: KINDS[current.organisation.kind],
  };
  const others = data.filter(({ id }) => id !== own.value);
  const options = [own, ...others.map(({ id, name, kind }) => ({ value: id, label: name, kind: KINDS[kind] }))];
  if (options.length === 1) return <span className="picker">{own.label}</span>;
  return (
    <Select
      className="picker"
      aria-label="查看的机构"
      value={options.some(({ value }) => value === organisation) ? organisation : null}
      placeholder="选择机构"
      options={options}
      showSearch={{ filterOption: (text, option) => option?.label.includes(text.trim()) ?? false }}
      onChange={(to: string) => void navigate({ to: inOrganisation({ path, organisation: to }) })}
    />
  );
}
