import type { ComponentPropsWithRef } from "react";
import { Labelled, type LabelProps } from "./labelled.tsx";

/** A labelled field for words that take more than a line. */
export function Words({ label, hint, errors = [], ...input }: WordsProps) {
  return <Labelled {...{ label, hint, errors }}>{(control) => <textarea {...input} rows={5} {...control} />}</Labelled>;
}

interface WordsProps extends ComponentPropsWithRef<"textarea">, LabelProps {
  label: string;
}
