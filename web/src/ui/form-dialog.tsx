import { Form, type FormInstance, Modal } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Failure } from "../api/failure.ts";
import { fieldErrors, fieldNames } from "../api/field-errors.ts";
import { FailureNote } from "./failure-note.tsx";
import { useOpenForm } from "./open-forms.ts";
import { overlayContainer } from "./overlay.ts";

/** A form in a dialog. What is refused stands at the fields; whatever was typed stays until it is done or given up. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, open, onClose, command, initial, submit, send, children, onReload, at, width = 560 } = props;
  const [form] = Form.useForm<Values>();
  const rest = useProblems(form, command.failure, at);
  useOpenForm(open);
  const close = () => {
    command.reset();
    onClose();
  };
  return (
    <Modal
      title={title}
      open={open}
      onCancel={close}
      onOk={() => form.submit()}
      okText={submit}
      cancelText="取消"
      confirmLoading={command.busy}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      width={width}
    >
      <Form
        form={form}
        layout="vertical"
        name="dialog"
        preserve={false}
        {...(initial === undefined ? {} : { initialValues: initial })}
        // With its label, and what is wrong with it.
        scrollToFirstError={{ block: "center" }}
        onFinish={send}
      >
        {command.failure ? <FailureNote failure={command.failure} rest={rest} onReload={onReload} /> : null}
        {children}
      </Form>
    </Modal>
  );
}

/** Puts what was refused at its fields; the rest is answered. */
export function useProblems<Values>(
  form: FormInstance<Values>,
  failure: Failure | undefined,
  others: Readonly<Record<string, string>> = NO_OTHERS,
): readonly string[] {
  const before = useRef<never[]>([]);
  const [rest, setRest] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!failure) return;
    const told = fieldErrors(failure.problems, fieldNames(form.getFieldsValue() as object), others);
    const fields = Object.entries(told.fields).map(([name, errors]) => ({
      name: name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)) as never,
      errors: [...errors],
    }));
    const now = fields.map(({ name }) => `${name}`);
    // What was wrong before and is not any more: a list has nobody who clears it by typing.
    form.setFields([
      ...before.current.filter((name) => !now.includes(`${name}`)).map((name) => ({ name, errors: [] })),
      ...fields,
    ]);
    before.current = fields.map(({ name }) => name);
    setRest(told.rest);
  }, [form, failure, others]);
  return rest;
}

const NO_OTHERS = {};

interface FormDialogProps<Values> {
  title: string;
  open: boolean;
  onClose: () => void;
  command: { busy: boolean; failure: Failure | undefined; reset: () => void };
  initial?: Partial<Values>;
  submit: string;
  send: (values: Values) => void;
  /** Where a refusal names a place that is not called like the field that it is given by. The same object every time. */
  at?: Readonly<Record<string, string>>;
  /** Where somebody else changed it meanwhile: fetches what is there now. */
  onReload?: () => void;
  /** More than a column of fields takes. */
  width?: number;
  children: ReactNode;
}
