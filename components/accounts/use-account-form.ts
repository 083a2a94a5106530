"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { type BaseSyntheticEvent, useState } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";

import { fieldFaultSchema, PASSWORD_LENGTH } from "@/lib/accounts/schema";
import type { ErrorCode, ErrorDetails } from "@/lib/errors";

/** Why nothing happened: a code of the product's, or the server did not answer. */
export type FormRefusal = { code: ErrorCode | "unexpected" | "unreachable"; details: ErrorDetails; fields?: Record<string, string> };
type Answer<Done> = (Done & { ok: true }) | (FormRefusal & { ok: false });

type Props<Input extends FieldValues, Output, Done> = {
  schema: z.ZodType<Output, Input>;
  defaultValues: DefaultValues<Input>;
  send: (values: Output) => Promise<Answer<Done>>;
  /** Called with the answer after success, before the form can be sent again. */
  done: (answer: Done, values: Output) => void | Promise<void>;
};

/**
 * A form that is checked here by the schema that the server checks by. What was typed stays after a refusal; the first
 * field that is wrong gets the focus.
 */
export function useAccountForm<Input extends FieldValues, Output extends FieldValues, Done>({ schema, defaultValues, send, done }: Props<Input, Output, Done>) {
  const form = useForm<Input, unknown, Output>({ resolver: zodResolver(schema), defaultValues });
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const { register, handleSubmit, setError, formState } = form;
  const submit = handleSubmit(async (values) => {
    if (formState.isSubmitting) return;
    setRefusal(null);
    const answer = await send(values).catch((): FormRefusal & { ok: false } => ({ ok: false, code: "unreachable", details: {} }));
    if (answer.ok) return done(answer, values);
    const wrong = Object.entries(answer.fields ?? {}).filter(([name]) => name in values);
    wrong.forEach(([name, message], at) => setError(name as FieldPath<Input>, { message }, { shouldFocus: at === 0 }));
    if (wrong.length === 0) setRefusal(answer);
  });
  const faultOf = useFaultSentence();
  return {
    form,
    refusal,
    /** For the form element; the browser's own complaints would be in the browser's language. */
    formProps: { onSubmit: (event: BaseSyntheticEvent) => void submit(event), method: "post", noValidate: true } as const,
    pending: formState.isSubmitting,
    /** A field's name, handlers and sentence of what is wrong with it. */
    field: (name: FieldPath<Input>) => ({ ...register(name), error: faultOf(formState.errors[name]?.message) }),
  };
}

/** The sentence for what is wrong with a field, by the fault that a schema or the server names. */
export function useFaultSentence() {
  const t = useTranslations("accounts.faults");
  return (message: unknown) => {
    const fault = fieldFaultSchema.safeParse(message);
    if (!fault.success) return message === undefined ? undefined : t("required");
    return t(fault.data, PASSWORD_LENGTH);
  };
}
