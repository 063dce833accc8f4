import { z } from 'zod';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

/** What a file can be beside the document of its slot. It is kept and shown, never read for values. */
export const GRADUATION_CERTIFICATE = 'graduation-certificate';
export const filePurposes = [GRADUATION_CERTIFICATE] as const;
export type FilePurpose = (typeof filePurposes)[number];
export const filePurposeSchema = z.enum(filePurposes);

/** Whether a slot of a kind has a use for such a file; without a purpose it is its document. */
export const takesPurpose = (kind: string, purpose: FilePurpose | null): boolean =>
  purpose === null || kindOfPurpose[purpose] === kind;

/** The degree of the technician belongs to the statement that names them (row D1 of rules.md). */
const kindOfPurpose: Record<FilePurpose, MaterialKind> = {
  [GRADUATION_CERTIFICATE]: 'social-insurance',
};
