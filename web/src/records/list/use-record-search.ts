import { type AskedDays, type Register, readWithin } from "@jianheng/domain/registers";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { RegisterPlace } from "../place.ts";
import { isPersonalNumber } from "./personal-number.ts";
import type { Wanted } from "./wanted.ts";

/** What records are looked for by; it stands in the address, out of which the number of a person is taken. */
export function useRecordSearch(register: Register, params: RegisterPlace) {
  const navigate = useNavigate();
  const { search = "", fact, ...days } = useSearch({ strict: false }) as AskedDays & { search?: string; fact?: string };
  const within = readWithin(register, days);
  const exposed = isPersonalNumber(search);
  const show = (text: string, replace: boolean) => {
    const to = "/organisations/$organisation/registers/$register";
    // Days that make no sense are not carried on.
    const kept = within ? { by: days.by, from: days.from, until: days.until, fact } : {};
    void navigate({ to, params, search: { ...kept, ...(text === "" ? {} : { search: text }) }, replace });
  };
  useEffect(() => {
    if (exposed) show("", true);
  });
  const wanted: Wanted = { search: exposed ? "" : search, within };
  return { wanted, fact, look: (text: string) => show(text, false) };
}
