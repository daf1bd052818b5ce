import { readsAsNumber } from "@jianheng/domain/kernel";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/**
 * What people are looked for by. A name stands in the address, so that the page can be kept and come back to; a number
 * is kept in memory alone, and one that an address came with is taken out of it.
 */
export function usePeopleSearch(organisation: string) {
  const navigate = useNavigate();
  const { search: inAddress = "" } = useSearch({ strict: false }) as { search?: string };
  const exposed = readsAsNumber(inAddress);
  const [number, setNumber] = useState(exposed ? inAddress : "");
  const show = (name: string, replace: boolean) => {
    const to = "/organisations/$organisation/people";
    void navigate({ to, params: { organisation }, search: name === "" ? {} : { search: name }, replace });
  };
  useEffect(() => {
    if (exposed) show("", true);
  });
  const look = (text: string) => {
    const name = readsAsNumber(text) ? "" : text;
    setNumber(name === "" ? text : "");
    show(name, false);
  };
  return { search: exposed || inAddress === "" ? number : inAddress, look };
}
