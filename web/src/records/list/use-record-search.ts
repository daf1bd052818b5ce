import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { RegisterPlace } from "../place.ts";
import { isPersonalNumber } from "./personal-number.ts";

/** What records are looked for by; it stands in the address, out of which the number of a person is taken. */
export function useRecordSearch(params: RegisterPlace) {
  const navigate = useNavigate();
  const { search = "" } = useSearch({ strict: false }) as { search?: string };
  const exposed = isPersonalNumber(search);
  const show = (text: string, replace: boolean) => {
    const to = "/organisations/$organisation/registers/$register";
    void navigate({ to, params, search: text === "" ? {} : { search: text }, replace });
  };
  useEffect(() => {
    if (exposed) show("", true);
  });
  return { search: exposed ? "" : search, look: (text: string) => show(text, false) };
}
