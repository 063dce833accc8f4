import { addDays, dayOf, startOfDay, type CivilDate } from '@/lib/domain/civil-date';
import { closesAt, isOpenAt, type FilingWindow } from './window';

/** What a return costs. Seed values: 14 days for amendment and courier, 6 hours on site from 15 June. */
export interface RefileParams {
  /** Calendar days from a return to the stamped papers' arrival, at least. */
  readonly roundTripDays: number;
  readonly emergencyHours: number;
  /** The first day the on-site green channel takes a case. */
  readonly emergencyFrom: CivilDate;
}

/** One way back in: the earliest it can be done, and whether the system is still open then. */
export interface RefileRoute {
  readonly earliestAt: Date;
  readonly earliestOn: CivilDate;
  readonly inTime: boolean;
}

export interface RefileAnswer {
  readonly courier: RefileRoute;
  /** Undefined before the green channel opens. Source: rules.md E1. */
  readonly onSite: RefileRoute | undefined;
  /** The route to take: courier while it is in time, then on site, then none. */
  readonly best: 'courier' | 'on-site' | 'none';
}

/** The last moments a return can still be mended. */
export interface LastReturns {
  readonly courierOn: CivilDate;
  readonly onSiteAt: Date;
}

/**
 * Returned at this instant: how early can it be filed again, and is that in time? The courier route
 * counts whole Shanghai days, so papers arriving on the last usable day are in time.
 * Source: rules.md C4, C6, E1.
 */
export function refileAfterReturn(
  returnedAt: Date,
  window: FilingWindow,
  params: RefileParams,
): RefileAnswer {
  const returnedOn = dayOf(returnedAt, 'Asia/Shanghai');
  const courier = routeAt(startOfDay(addDays(returnedOn, params.roundTripDays)), window);
  const onSite =
    returnedOn < params.emergencyFrom
      ? undefined
      : routeAt(new Date(returnedAt.getTime() + params.emergencyHours * MS_PER_HOUR), window);
  return { courier, onSite, best: bestOf(courier, onSite) };
}

/** Returned on this day at an unknown hour: as if at its last moment, so that nothing is promised too early. */
export function refileAfterReturnOn(
  returnedOn: CivilDate,
  window: FilingWindow,
  params: RefileParams,
): RefileAnswer {
  return refileAfterReturn(
    new Date(startOfDay(addDays(returnedOn, 1)).getTime() - 1),
    window,
    params,
  );
}

/** The last day a return can be mended by courier, and the instant before which on site still works. */
export function lastReturns(window: FilingWindow, params: RefileParams): LastReturns {
  return {
    courierOn: addDays(window.closesOn, -params.roundTripDays),
    onSiteAt: new Date(closesAt(window).getTime() - params.emergencyHours * MS_PER_HOUR),
  };
}

const MS_PER_HOUR = 3_600_000;

function routeAt(earliestAt: Date, window: FilingWindow): RefileRoute {
  return {
    earliestAt,
    earliestOn: dayOf(earliestAt, 'Asia/Shanghai'),
    inTime: isOpenAt(earliestAt, window),
  };
}

function bestOf(courier: RefileRoute, onSite: RefileRoute | undefined): RefileAnswer['best'] {
  if (courier.inTime) return 'courier';
  return onSite?.inTime === true ? 'on-site' : 'none';
}
