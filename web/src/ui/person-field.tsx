import { useState } from "react";
import { PickField } from "./fields.tsx";
import { usePeopleChoice } from "./use-people-choice.ts";

/** Whom to appoint: the one whose page it is, or one of the people of the organisation. */
export function PersonField({ organisation, person, open }: PersonFieldProps) {
  const [search, setSearch] = useState("");
  const { options, loading } = usePeopleChoice({ organisation, search, enabled: open && person === undefined });
  if (person) {
    return <PickField name="person" label="人员" required options={[{ value: person.id, label: person.name }]} />;
  }
  const hint = "人员须先在“人员管理”中登记。";
  return (
    <PickField name="person" label="人员" required options={options} onSearch={setSearch} {...{ loading, hint }} />
  );
}

interface PersonFieldProps {
  organisation: string;
  person: { id: string; name: string } | undefined;
  open: boolean;
}
