import { findRegister } from "@jianheng/domain/registers";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { api, ask } from "../../api/client.ts";
import { isPersonalNumber } from "../list/personal-number.ts";
import { registerPlace } from "../place.ts";
import { recordChoice } from "../record-name.ts";

const PATH = "/api/organisations/{organisation}/registers/{register}/records";
const SHOWN = 50;

/** Records of a register to choose one from, by what was typed; a number of a person is not asked for. */
export function useRecordChoice({ organisation, of, search }: { organisation: string; of: string; search: string }) {
  const typed = useDeferredValue(search.trim());
  const wanted = isPersonalNumber(typed) ? "" : typed;
  const register = findRegister(of);
  const query = useQuery({
    queryKey: ["records", organisation, of, "choice", wanted],
    queryFn: () => {
      const path = registerPlace(organisation, { id: of });
      const paging = { limit: SHOWN, ...(wanted === "" ? {} : { search: wanted }) };
      return ask(api.GET(PATH, { params: { path, query: paging } }));
    },
    enabled: register !== undefined,
  });
  const items = register ? (query.data?.items ?? []) : [];
  const options = items.map(({ id, values }) => ({ value: id, label: register ? recordChoice(register, values) : id }));
  return { options, loading: query.isFetching };
}
