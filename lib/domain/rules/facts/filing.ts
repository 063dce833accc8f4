import { daysBetween, fromDayNumber, type CivilDate } from '@/lib/domain/civil-date';
import { zoneIds, zoneOf } from '@/lib/domain/calendar/zones';
import { known, missing } from '@/lib/domain/rules/fact';
import {
  choiceFact,
  dayFact,
  yesNoFact,
  type FactDefinition,
} from '@/lib/domain/rules/fact-definition';
import type { SeasonCase } from '@/lib/domain/rules/season-case';

/** How far the filing has come. Complete only when 确认 was clicked after submission, in time (C5). */
export const completions = [
  'not-submitted',
  'returned',
  'awaiting-confirmation',
  'complete',
  'confirmed-late',
  'unconfirmed-at-closing',
  'not-filed',
] as const;
export type Completion = (typeof completions)[number];

/** Rows C1–C6: the window, the zones and the filing. What nobody recorded did not happen. */
export const filingFacts = {
  'window.opensOn': dayFact(({ window }) => known(window.opensOn)),
  'window.closesOn': dayFact(({ window }) => known(window.closesOn)),
  'window.emergencyFrom': dayFact(({ emergencyFrom }) => known(emergencyFrom)),
  /** The zone of the day of submission, else of the planned day, else of today. */
  'filing.zone': choiceFact([...zoneIds, 'before', 'closed'], (season) => {
    const day = filingDay(season);
    return known(zoneAnswer(season, day), { day });
  }),
  'filing.isSubmitted': yesNoFact((season) => {
    const submitted = happened(season, season.document.filing.submittedAt);
    const opensOn = season.window.opensOn;
    return known(submitted !== undefined, { opensOn });
  }),
  'filing.submittedAfterOpening': yesNoFact((season) => {
    const submitted = happened(season, season.document.filing.submittedAt);
    if (submitted === undefined) return missing('absent');
    return known(submitted >= season.opensAtMs, {
      opensOn: season.window.opensOn,
      day: shanghaiDay(submitted),
    });
  }),
  /** Submitted before the closing instant, or still to be, or missed (C3). */
  'filing.submission': choiceFact(['in-time', 'open', 'missed'], (season) => {
    const { closesOn } = season.window;
    const days = daysBetween(season.today, closesOn);
    const submitted = happened(season, season.document.filing.submittedAt);
    if (submitted !== undefined && submitted < season.closesAtMs) {
      return known('in-time', { closesOn, days });
    }
    return known(days < 0 ? 'missed' : 'open', { closesOn, days });
  }),
  'filing.completion': choiceFact(completions, (season) =>
    known(completionOf(season), { closesOn: season.window.closesOn }),
  ),
  'filing.isComplete': yesNoFact((season) =>
    known(completionOf(season) === 'complete', {
      closesOn: season.window.closesOn,
      window: season.today > season.window.closesOn ? 'closed' : 'open',
      days: daysBetween(season.today, season.window.closesOn),
    }),
  ),
  'filing.isReturned': yesNoFact(({ document }) => {
    const day = document.filing.returnedOn;
    return known(Boolean(day), day ? { day } : {});
  }),
  'filing.returnedOn': dayFact(({ document, emergencyFrom }) => {
    const day = document.filing.returnedOn;
    return day ? known(day, { emergencyFrom }) : missing('absent');
  }),
  'filing.returnedInEmergency': yesNoFact(({ document, emergencyFrom }) => {
    const day = document.filing.returnedOn;
    return known(Boolean(day && day >= emergencyFrom), { emergencyFrom });
  }),
  'filing.markedForCancellation': yesNoFact(({ document }) => {
    const day = document.filing.cancellationMarkedOn;
    return known(Boolean(day), day ? { day } : {});
  }),
  'filing.mergerUnderWay': yesNoFact(({ document }) => {
    const merger = document.filing.mergerUnderWay;
    return merger === undefined || merger === null ? missing('not-declared') : known(merger);
  }),
} satisfies Record<string, FactDefinition>;

/** How far the filing has come on a day; the closing instant itself is too late. Source: rules.md C3, C5. */
export function completionOf(season: SeasonCase): Completion {
  const { filing } = season.document;
  const submitted = happened(season, filing.submittedAt);
  const confirmed = happened(season, filing.confirmedAt);
  const isConfirmed = submitted !== undefined && confirmed !== undefined && confirmed >= submitted;
  const isReturnedSince =
    isConfirmed && Boolean(filing.returnedOn && filing.returnedOn > shanghaiDay(confirmed));
  if (isConfirmed && !isReturnedSince) {
    return confirmed < season.closesAtMs ? 'complete' : 'confirmed-late';
  }
  const isClosed = season.today > season.window.closesOn;
  if (submitted === undefined) return isClosed ? 'not-filed' : 'not-submitted';
  if (isClosed) return 'unconfirmed-at-closing';
  const isReturned =
    isReturnedSince || Boolean(filing.returnedOn && filing.returnedOn >= shanghaiDay(submitted));
  return isReturned ? 'returned' : 'awaiting-confirmation';
}

/** The day of submission, else the planned day, else today. */
export function filingDay(season: SeasonCase): CivilDate {
  const submitted = happened(season, season.document.filing.submittedAt);
  if (submitted !== undefined) return shanghaiDay(submitted);
  return season.document.season.plannedOn ?? season.today;
}

function zoneAnswer(season: SeasonCase, day: CivilDate): string {
  const { window, zones } = season;
  if (day < window.opensOn) return 'before';
  return zoneOf(day, zones) ?? 'closed';
}

/** An instant on record, in milliseconds; one on a day to come has not happened. */
function happened({ today }: SeasonCase, text: string | null | undefined): number | undefined {
  const instant = text ? Date.parse(text) : undefined;
  return instant === undefined || shanghaiDay(instant) > today ? undefined : instant;
}

/** +08:00 all year; no zone table is needed for instants since 1992. */
const shanghaiDay = (ms: number): CivilDate =>
  fromDayNumber(Math.floor((ms + SHANGHAI_OFFSET_MS) / MS_PER_DAY));

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;
