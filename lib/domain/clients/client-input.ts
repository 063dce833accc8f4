import { z } from 'zod';
import { checkUscc } from '@/lib/domain/identifiers/uscc';
import { provinces } from '@/lib/domain/identifiers/province';
import { answerSchema } from '@/lib/domain/inputs/answer';
import { optionalDay } from '@/lib/domain/inputs/day';
import { versionedSchema } from '@/lib/domain/inputs/record-ref';
import { optionalText, requiredText } from '@/lib/domain/inputs/text';

export const MAX_NAME_LENGTH = 200;
export const MAX_FORMER_NAMES = 20;

/** An empty choice is nobody has said. */
export const provinceSchema = z
  .union([z.enum(provinces), z.literal('')], { error: 'validation.choice' })
  .nullish()
  .transform((province) => (province === '' || province === undefined ? null : province));

/**
 * 统一社会信用代码 as a form takes it: kept half-width and upper case. A failing check digit warns and
 * never blocks; a code of another shape is refused. Source: materials.md, Identifiers.
 */
export const usccSchema = optionalText(40).transform((text, context) => {
  if (text === null) return null;
  const check = checkUscc(text);
  if (check.ok) return check.value;
  context.addIssue({ code: 'custom', message: `validation.uscc.${check.problem}` });
  return z.NEVER;
});

/** 曾用名, with the first and last day it was the name where known. */
export const formerNameSchema = z
  .object({ name: requiredText(MAX_NAME_LENGTH), from: optionalDay, until: optionalDay })
  .refine((former) => isInOrder(former.from, former.until), {
    error: 'validation.untilBeforeFrom',
    path: ['until'],
  });

/** What a person states about a client company. */
export const clientFactsSchema = z.object({
  name: requiredText(MAX_NAME_LENGTH),
  uscc: usccSchema,
  legalRepresentative: optionalText(60),
  province: provinceSchema,
  address: optionalText(300),
  formerNames: z
    .array(formerNameSchema)
    .max(MAX_FORMER_NAMES, { error: 'validation.tooMany' })
    .default([]),
  holdsCodeNumber: answerSchema.default('unknown'),
});
export type ClientFacts = z.infer<typeof clientFactsSchema>;

export const editClientSchema = clientFactsSchema.extend(versionedSchema.shape);
export type EditClient = z.infer<typeof editClientSchema>;

const isInOrder = (from: string | null, until: string | null): boolean =>
  from === null || until === null || from <= until;
