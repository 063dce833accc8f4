import type { CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotFile } from '@/lib/domain/materials/slot';
import type { StaffRole } from '@/lib/domain/materials/staff';
import type { ShownReading } from '@/lib/domain/reading/tray';
import type { MonthCell } from './month-grid';
import type { Month } from './months';
import type { PaidThrough } from './paid-through';
import type { MappedTable } from './read-as-mapped';
import type { BackPaymentMark, IdReading, LatePayment, Roster, RosterTable } from './roster';

/** A person of the statement or of the stored list; the number is masked. */
export interface StaffPerson {
  /** Names the person to the server. */
  readonly key: string;
  readonly name: string;
  readonly idMasked: string;
  readonly roles: readonly StaffRole[];
  readonly computerBachelor: boolean;
  readonly isStored: boolean;
  readonly wasHereBefore: boolean;
}

export interface ShownRosterRow {
  readonly name: string;
  readonly idMasked: string;
  readonly idReading: IdReading;
  readonly cells: readonly MonthCell[];
  readonly gaps: readonly Month[];
  readonly marks: readonly BackPaymentMark[];
  readonly late: readonly LatePayment[];
}

/** A file of the statement, how far its reading is, and what was read of it. */
export interface StaffFile {
  readonly id: string;
  readonly name: string;
  readonly reading: ShownReading | null;
  readonly layout: Roster['layout'];
  readonly reasons: Roster['reasons'];
  readonly months: readonly Month[];
  readonly rows: readonly ShownRosterRow[];
  readonly unknownTables: readonly RosterTable[];
  readonly mappedTables: readonly MappedTable[];
}

/** A file of the season that may be the certificate, and where it lies; null waits for a place. */
export interface CertificateChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: MaterialKind | null;
}

/** What a season's statements say of its staff. */
export interface StaffLab {
  readonly revisionId: string | null;
  readonly slotId: string | null;
  /** Of the stored list; 0 for none. */
  readonly version: number;
  readonly isConfirmed: boolean;
  readonly files: readonly StaffFile[];
  /** Graduation certificates of the technician, those taken out too. */
  readonly certificates: readonly SlotFile[];
  readonly people: readonly StaffPerson[];
  readonly unit: { readonly name: string; readonly through: PaidThrough } | null;
  readonly holder: string;
  readonly printedOn: CivilDate | null;
  readonly before: { readonly year: number; readonly people: number } | null;
}
