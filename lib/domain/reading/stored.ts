import { z } from 'zod';
import { civilDateSchema } from '@/lib/domain/civil-date';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import { staffRoles } from '@/lib/domain/materials/staff';
import type { ReadDocument, ReaderNote } from './page';
import { readerNotes } from './page';
import {
  doubtCodes,
  mentionedFacts,
  type Classification,
  type DocumentReading,
  type Doubt,
  type PageOutline,
  type Place,
} from './reading';
import { trayReasons, type TrayPart, type TrayReason } from './tray';

/** What was kept of a reading, parsed when it comes back. */
const values = z.record(z.string(), z.union([z.string(), z.number()]));

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

export const placeSchema: z.ZodType<Place> = z.object({
  page: z.number(),
  box: box.nullable(),
  text: z.string(),
});

export const doubtsSchema: z.ZodType<Doubt[]> = z.array(
  z.object({ code: z.enum(doubtCodes), values }),
);

export const readerNotesSchema: z.ZodType<ReaderNote[]> = z.array(
  z.object({ code: z.enum(readerNotes), page: z.number().nullable(), values }),
);

export const trayReasonsSchema: z.ZodType<TrayReason[]> = z.array(
  z.object({ code: z.enum(trayReasons), values }),
);

export const failureSchema = z.object({ code: z.string(), values });

const turned = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);

const pageOutline: z.ZodType<PageOutline> = z.object({
  number: z.number(),
  width: z.number(),
  height: z.number(),
  turned,
  straightened: z.number(),
});

const classification: z.ZodType<Classification> = z.object({
  kind: materialKindSchema.nullable(),
  certainty: z.number(),
  reasons: z.array(
    z.object({
      code: z.enum(['title', 'words', 'fields', 'table-headers', 'folder', 'no-text', 'tie']),
      found: z.array(z.string()),
    }),
  ),
  candidates: z.array(z.object({ kind: materialKindSchema, certainty: z.number() })),
});

/** Of a reading, what pages are shown beside its file. */
export interface Outline {
  readonly pages: readonly PageOutline[];
  readonly parts: readonly TrayPart[];
}

const part = z.object({
  firstPage: z.number(),
  lastPage: z.number(),
  classification,
  datedOn: civilDateSchema.nullable(),
});

export const outlineSchema: z.ZodType<Outline> = z.object({
  pages: z.array(pageOutline),
  parts: z.array(part),
});

const fieldValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(
    z.object({
      name: z.string(),
      idNumber: z.string(),
      roles: z.array(z.enum(staffRoles)),
      computerBachelor: z.boolean(),
    }),
  ),
]);

const proposal = z.object({
  field: z.string(),
  value: fieldValue,
  place: placeSchema,
  certainty: z.number(),
  doubts: doubtsSchema,
  others: z.array(z.object({ value: fieldValue, place: placeSchema })),
});

const mention = z.object({
  fact: z.enum(mentionedFacts),
  value: z.string(),
  place: placeSchema,
  certainty: z.number(),
});

/** Results of an earlier version name none. */
const companies = z
  .object({ claimed: z.array(z.string()), named: z.array(z.string()) })
  .default({ claimed: [], named: [] });

const reading: z.ZodType<DocumentReading> = z.object({
  parts: z.array(
    part.extend({ proposals: z.array(proposal), mentions: z.array(mention), companies }),
  ),
  pages: z.array(pageOutline),
  complete: z.boolean(),
  notes: readerNotesSchema,
});

const line = z.object({ text: z.string(), box, certainty: z.number() });
const cell = z.object({ text: z.string(), box: box.nullable(), certainty: z.number() });

const document: z.ZodType<ReadDocument> = z.object({
  pages: z.array(
    z.object({
      number: z.number(),
      origin: z.enum(['text', 'ocr', 'sheet']),
      width: z.number(),
      height: z.number(),
      turned,
      straightened: z.number(),
      title: z.string().nullable(),
      lines: z.array(line),
      tables: z.array(z.object({ rows: z.array(z.array(cell)) })),
    }),
  ),
  pageCount: z.number(),
  complete: z.boolean(),
  notes: readerNotesSchema,
});

export const resultSchema = z.object({ document, reading });
