import type { CivilDate } from '@/lib/domain/civil-date';
import type { FilePurpose } from '@/lib/domain/files/file-purpose';
import type { MaterialKind } from './kinds';
import type { StaffRole } from './staff';

/** One insured person as pages show them: the number is masked. */
export interface ShownStaffMember {
  readonly name: string;
  readonly idMasked: string;
  readonly roles: readonly StaffRole[];
  readonly computerBachelor: boolean;
}

/** A stated value as pages show it; personal numbers masked. */
export type ShownValue = string | number | boolean | readonly ShownStaffMember[];

export interface SlotFact {
  readonly name: string;
  readonly value: ShownValue;
  readonly version: number;
  readonly confirmed: { readonly by: string | null; readonly at: string } | null;
  readonly updatedBy: string | null;
  /** UTC ISO text, as are all instants here. */
  readonly updatedAt: string;
}

export interface SlotFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: string;
  readonly archived: { readonly at: string; readonly reason: string } | null;
  /** What it is beside the document of the slot; null is the document itself. */
  readonly purpose: FilePurpose | null;
}

export interface SlotRevision {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly effectiveOn: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly note: string | null;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly files: readonly SlotFile[];
  readonly facts: readonly SlotFact[];
}

/** One place for one document of a kind, as the three tables show it. */
export interface Slot {
  readonly id: string;
  readonly kind: MaterialKind;
  readonly ordinal: number;
  readonly label: string | null;
  readonly notApplicable: {
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
  } | null;
  readonly archived: { readonly at: string; readonly reason: string } | null;
  /** Newest first; the first is what the rules look at. */
  readonly revisions: readonly SlotRevision[];
}

/** Somebody else's answer to a value a person was changing. */
export interface FactConflict {
  readonly name: string;
  readonly theirs: ShownValue | null;
  readonly version: number;
  readonly by: string | null;
  readonly at: string;
}

/** The files of a revision that count: not archived. */
export const filesInUse = (revision: SlotRevision): SlotFile[] =>
  revision.files.filter((file) => file.archived === null);
