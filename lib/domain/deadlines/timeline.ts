import { deadlineConflicts } from '@/lib/domain/calendar/deadlines';
import {
  holidayStatusOf,
  type HolidayId,
  type HolidayTable,
} from '@/lib/domain/calendar/holiday-table';
import type { RefileParams } from '@/lib/domain/calendar/refile';
import { windowOfYear, type FilingWindow } from '@/lib/domain/calendar/window';
import { countWorkdays } from '@/lib/domain/calendar/workdays';
import { goldenWindow, zonesOfYear, type Zone } from '@/lib/domain/calendar/zones';
import { civilDate, daysBetween, type CivilDate } from '@/lib/domain/civil-date';
import type { Pack } from '@/lib/domain/rules/pack-schema';
import { bindingDeadline, isBinding, mayBeWaived, type SeasonDeadline } from './season-deadline';

/** Everything the timeline shows of one season on one day; plain data. */
export interface SeasonTimeline {
  readonly year: number;
  readonly today: CivilDate;
  readonly packRef: string;
  readonly window: FilingWindow;
  readonly golden: { readonly from: CivilDate; readonly to: CivilDate };
  readonly zones: readonly Zone[];
  readonly holidays: readonly {
    readonly id: HolidayId;
    readonly from: CivilDate;
    readonly to: CivilDate;
  }[];
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly makeUpDays: readonly CivilDate[];
  readonly holidayStatus: 'official' | 'estimated' | 'unknown';
  readonly plannedOn: CivilDate | null;
  readonly deadlines: readonly SeasonDeadline[];
  readonly conflicts: readonly TimelineConflict[];
  /** Ids of the days that may be waived, because another one on the subject still stands. */
  readonly waivable: readonly string[];
  readonly next: NextDay | null;
  readonly refile: RefileParams;
}

/** Sources that name different days for one subject. */
export interface TimelineConflict {
  readonly subject: string;
  readonly ids: readonly string[];
  /** The one that counts now. */
  readonly honouredId: string | null;
}

/** What "days left" counts to; negative once it has passed. */
export interface NextDay {
  readonly id: string;
  readonly day: CivilDate;
  readonly daysLeft: number;
  /** Worked days from today up to, not including, the day; 0 once it has passed. */
  readonly workdaysLeft: number;
}

export interface TimelineInput {
  readonly year: number;
  readonly today: CivilDate;
  readonly packRef: string;
  readonly calendar: Pack['calendar'];
  readonly refile: { readonly roundTripDays: number; readonly emergencyHours: number };
  readonly holidays: HolidayTable;
  readonly plannedOn: CivilDate | null;
  readonly deadlines: readonly SeasonDeadline[];
}

/** Lays a season's days on the pack's calendar. */
export function buildTimeline(input: TimelineInput): SeasonTimeline {
  const { year, today, calendar, deadlines } = input;
  const window = windowOfYear(year, calendar);
  const table = input.holidays.years.find((entry) => entry.year === year);
  return {
    year,
    today,
    packRef: input.packRef,
    window,
    golden: goldenWindow(window, calendar.goldenDays),
    zones: zonesOfYear(year, calendar.zones, window),
    holidays: table?.holidays ?? [],
    makeUpDays: table?.working ?? [],
    holidayStatus: holidayStatusOf(window.opensOn, input.holidays),
    plannedOn: input.plannedOn,
    deadlines,
    conflicts: conflictsOf(deadlines, today),
    waivable: deadlines.map(({ id }) => id).filter((id) => mayBeWaived(deadlines, id)),
    next: nextDay(deadlines, today, input.holidays),
    refile: { ...input.refile, emergencyFrom: civilDate(`${year}-${calendar.emergencyFrom}`) },
  };
}

function conflictsOf(deadlines: readonly SeasonDeadline[], today: CivilDate): TimelineConflict[] {
  return deadlineConflicts(deadlines.filter(isBinding)).map(({ subject, deadlines: rivals }) => {
    const ids = rivals.map(({ id }) => id);
    const ofSubject = deadlines.filter((deadline) => ids.includes(deadline.id));
    return { subject, ids, honouredId: bindingDeadline(ofSubject, today)?.id ?? null };
  });
}

function nextDay(
  deadlines: readonly SeasonDeadline[],
  today: CivilDate,
  table: HolidayTable,
): NextDay | null {
  const next = bindingDeadline(deadlines, today);
  if (next === undefined) return null;
  const daysLeft = daysBetween(today, next.day);
  const workdaysLeft = daysLeft < 0 ? 0 : countWorkdays(today, next.day, table);
  return { id: next.id, day: next.day, daysLeft, workdaysLeft };
}
