import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { asFailure, type Failure } from "../api/failure.ts";

/** A command of a page: what is under way, why it was refused, and what has to be fetched again once it is done. */
export function useCommand<Given, Answer>({ run, changes, done }: CommandOptions<Given, Answer>) {
  const client = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation<Answer, Error, Given>({
    mutationFn: run,
    networkMode: "always",
    onSuccess: async (answer) => {
      // An answer on its way to a page that was left is of before, and would pass for fresh once it is there.
      await Promise.all(changes.map((queryKey) => client.cancelQueries({ queryKey, type: "inactive" })));
      await Promise.all(changes.map((queryKey) => client.invalidateQueries({ queryKey })));
      done?.(answer);
    },
  });
  const failure: Failure | undefined = error ? asFailure(error) : undefined;
  return { run: (given: Given) => mutate(given), busy: isPending, failure, reset };
}

interface CommandOptions<Given, Answer> {
  run: (given: Given) => Promise<Answer>;
  changes: readonly QueryKey[];
  done?: (answer: Answer) => void;
}
