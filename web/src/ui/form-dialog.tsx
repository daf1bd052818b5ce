import { Form, type FormInstance, Modal } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import type { Failure } from "../api/failure.ts";
import { fieldErrors } from "../api/field-errors.ts";
import { FailureNote } from "./failure-note.tsx";
import { useOpenForm } from "./open-forms.ts";
import { overlayContainer } from "./overlay.ts";

/** A form in a dialog. What is refused stands at the fields; whatever was typed stays until it is done or given up. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, open, onClose, command, initial, submit, send, children, onReload, width = 560 } = props;
  const [form] = Form.useForm<Values>();
  const rest = useProblems(form, command.failure);
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
export function useProblems<Values>(form: FormInstance<Values>, failure: Failure | undefined): readonly string[] {
  const [rest, setRest] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!failure) return;
    const told = fieldErrors(failure.problems, Object.keys(flat(form.getFieldsValue())));
    const fields = Object.entries(told.fields).map(([name, errors]) => ({
      name: name.split(".") as never,
      errors: [...errors],
    }));
    form.setFields(fields);
    setRest(told.rest);
  }, [form, failure]);
  return rest;
}

function flat(values: unknown, prefix = ""): Record<string, true> {
  if (typeof values !== "object" || values === null) return {};
  const entries = Object.entries(values).flatMap(([key, value]) => [
    [`${prefix}${key}`, true as const],
    ...Object.entries(flat(value, `${prefix}${key}.`)),
  ]);
  return Object.fromEntries(entries);
}

interface FormDialogProps<Values> {
  title: string;
  open: boolean;
  onClose: () => void;
  command: { busy: boolean; failure: Failure | undefined; reset: () => void };
  initial?: Partial<Values>;
  submit: string;
  send: (values: Values) => void;
  /** Where somebody else changed it meanwhile: fetches what is there now. */
  onReload?: () => void;
  /** More than a column of fields takes. */
  width?: number;
  children: ReactNode;
}
