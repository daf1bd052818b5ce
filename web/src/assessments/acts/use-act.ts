import { App } from "antd";
import { useCommand } from "../../ui/use-command.ts";
import type { Place } from "../use-assessment.ts";

/** Something done to an assessment: what is fetched again after it, and what is said. */
export function useAct<Given, Answer>(place: Place, { run, said, done }: ActOptions<Given, Answer>) {
  const { message } = App.useApp();
  return useCommand({
    run,
    changes: [["assessment", place.assessment], ["sheet", place.assessment], ["assessments"], ["todos"]],
    done: (answer: Answer) => {
      done(answer);
      void message.success(said);
    },
  });
}

interface ActOptions<Given, Answer> {
  run: (given: Given) => Promise<Answer>;
  /** What is said once it is done. */
  said: string;
  done: (answer: Answer) => void;
}

/** What every dialog of an act is given. */
export interface ActDialogProps {
  place: Place;
  open: boolean;
  onClose: () => void;
}
