import { z } from 'zod';
import { civilDateSchema } from '@/lib/domain/civil-date';
import { materialKindSchema } from '@/lib/domain/materials/kinds';

/**
 * One season described whole: what `xubei assess` reads and what the store is turned into before the
 * rules run. There is one way in, so the browser and the command line cannot disagree.
 *
 * A value nobody has stated is left out (or null): it is unknown, never "no".
 */
const instantSchema = z.iso.datetime({ offset: true });
const day = civilDateSchema;
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish();

export const seasonFileSchema = z.strictObject({
  name: z.string().min(1).max(300),
  sha256: maybe(z.string().regex(/^[0-9a-f]{64}$/)),
});

/** One slot's current evidence: files, the day it is true for, and the values a person confirmed. */
export const seasonMaterialSchema = z.strictObject({
  id: maybe(z.string()),
  kind: materialKindSchema,
  label: maybe(z.string()),
  /** The day of the evidence itself, not of the upload. */
  effectiveOn: maybe(day),
  /** Last day the evidence may be relied on; after it the facts are unknown. */
  validUntil: maybe(day),
  files: z.array(seasonFileSchema).default([]),
  /** Confirmed values by field name (`lib/domain/materials/fields`). */
  facts: z.record(z.string(), z.unknown()).default({}),
  /** Names of values that were proposed or changed but not confirmed: they count as missing. */
  unconfirmed: z.array(z.string()).default([]),
  notApplicable: maybe(z.strictObject({ reason: z.string().min(1) })),
});

export const seasonComplaintSchema = z.strictObject({
  id: maybe(z.string()),
  channel: z.enum(['12321', 'carrier', 'regulator', 'other']),
  receivedOn: day,
  reference: maybe(z.string()),
  inLedger: z.boolean().default(false),
  rectified: z.boolean().default(false),
  closedOn: maybe(day),
});

export const seasonDocumentSchema = z.strictObject({
  format: z.literal('xubei-season@1'),
  season: z.strictObject({
    year: z.number().int().min(2018).max(2100),
    plannedOn: maybe(day),
  }),
  company: z.strictObject({
    name: z.string().min(1).max(200),
    uscc: maybe(z.string()),
    legalRepresentative: maybe(z.string()),
    province: maybe(z.string()),
    address: maybe(z.string()),
    formerNames: z
      .array(z.strictObject({ name: z.string().min(1), from: maybe(day), until: maybe(day) }))
      .default([]),
    /** Whether the company holds a 95/96 number; left out = nobody has said. */
    holdsCodeNumber: maybe(z.boolean()),
  }),
  licence: z.strictObject({
    number: z.string().min(1),
    holder: z.string().min(1).max(200),
    serviceClasses: z.array(z.string()).default(['B24']),
    seats: z.number().int().min(1).max(1_000_000),
    issuedOn: maybe(day),
    expiresOn: maybe(day),
    cancellation: maybe(z.strictObject({ appliedOn: maybe(day), noticeIssuedOn: maybe(day) })),
  }),
  filing: z
    .strictObject({
      submittedAt: maybe(instantSchema),
      returnedOn: maybe(day),
      confirmedAt: maybe(instantSchema),
      cancellationMarkedOn: maybe(day),
      mergerUnderWay: maybe(z.boolean()),
    })
    .default({}),
  /** The day a person declared the complaint register complete; without it "none" is unknown. */
  complaintRegisterConfirmedOn: maybe(day),
  complaints: z.array(seasonComplaintSchema).default([]),
  materials: z.array(seasonMaterialSchema).default([]),
  /** sha256 of seat photos filed in earlier seasons or by other companies of the organisation. */
  earlierPhotoHashes: maybe(z.array(z.string().regex(/^[0-9a-f]{64}$/))),
});

export type SeasonDocument = z.infer<typeof seasonDocumentSchema>;
export type SeasonMaterial = z.infer<typeof seasonMaterialSchema>;
