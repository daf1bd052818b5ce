import type { ComponentPropsWithRef } from "react";
import { Labelled, type LabelProps } from "./labelled.tsx";

/** A labelled input with its hint and everything that is wrong with it. */
export function Field({ label, hint, errors = [], ...input }: FieldProps) {
  return (
    <Labelled {...{ label, hint, errors }} optional={!input.required}>
      {(control) => <input {...input} {...control} />}
    </Labelled>
  );
}

interface FieldProps extends ComponentPropsWithRef<"input">, LabelProps {
  label: string;
}
