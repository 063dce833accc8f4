import { z } from 'zod';
import { dayOf } from '@/lib/domain/civil-date';
import { windowStateAt, type FilingWindow } from './window';
import { zoneOf, type Zone, type ZoneId } from './zones';

export const filingEventKinds = [
  'submitted',
  'returned',
  'resubmitted',
  'received',
  'confirmed',
] as const;
export type FilingEventKind = (typeof filingEventKinds)[number];

/** One step of a filing; `at` is read from an ISO instant with its offset. */
export const filingEventSchema = z.strictObject({
  kind: z.enum(filingEventKinds),
  at: z.iso
    .datetime({ offset: true, error: 'validation.instant' })
    .transform((text) => new Date(text)),
});
export type FilingEvent = z.infer<typeof filingEventSchema>;

/** What is still to be done before the filing counts. */
export const filingGaps = [
  'not-submitted',
  'not-refiled',
  'not-received',
  'not-confirmed',
] as const;
export type FilingGap = (typeof filingGaps)[number];

/** Why it went as it went: the gap first, then what led there, in the order of the events. */
export type FilingReasonCode =
  | FilingGap
  | 'first-submitted-after-recommended'
  | 'returned'
  | 'refiled-late'
  | 'refiled-in-emergency'
  | 'received-on-last-day'
  | 'before-opening'
  | 'after-closing'
  | 'out-of-order';

export interface FilingReason {
  readonly code: FilingReasonCode;
  /** The event it speaks of; absent for a gap. */
  readonly event?: FilingEvent;
}

export type FilingOutcome =
  | {
      readonly kind: 'filed';
      readonly confirmedAt: Date;
      readonly reasons: readonly FilingReason[];
    }
  | {
      readonly kind: 'pending';
      readonly next: FilingGap;
      readonly reasons: readonly FilingReason[];
    }
  | {
      readonly kind: 'cancelled';
      readonly seatsLost: number;
      readonly reasons: readonly FilingReason[];
    };

export interface FilingCase {
  readonly events: readonly FilingEvent[];
  readonly window: FilingWindow;
  readonly zones: readonly Zone[];
  readonly seats: number;
  /** The instant looked from; later events are not known yet. */
  readonly asOf: Date;
}

/**
 * Plays a filing through to `asOf`. It is filed once 确认 was clicked inside the window after the last
 * submission and nothing was returned since; not filed at closing means cancelled, all seats lost
 * (the seed's consequence, S3). Source: rules.md C2, C3, C5, C6 and the worked example.
 */
export function simulateFiling({ events, window, zones, seats, asOf }: FilingCase): FilingOutcome {
  const known = events.filter(({ at }) => at <= asOf).sort((a, b) => +a.at - +b.at);
  const { stage, confirmedAt, reasons } = known.reduce<Progress>(
    (progress, event) => takeStep(progress, event, window, zones),
    { stage: 'none', confirmedAt: undefined, reasons: [] },
  );
  const gap = gapOf[stage];
  if (gap === undefined && confirmedAt !== undefined)
    return { kind: 'filed', confirmedAt, reasons };
  const next = gap ?? 'not-confirmed';
  const all = [{ code: next }, ...reasons];
  if (windowStateAt(asOf, window) !== 'closed') return { kind: 'pending', next, reasons: all };
  return { kind: 'cancelled', seatsLost: seats, reasons: all };
}

type Stage = 'none' | FilingEventKind;

interface Progress {
  readonly stage: Stage;
  readonly confirmedAt: Date | undefined;
  readonly reasons: readonly FilingReason[];
}

function takeStep(
  progress: Progress,
  event: FilingEvent,
  window: FilingWindow,
  zones: readonly Zone[],
): Progress {
  const refusal = refusalOf(progress.stage, event, window);
  if (refusal !== undefined) {
    return { ...progress, reasons: [...progress.reasons, { code: refusal, event }] };
  }
  const remark = remarkOn(progress.stage, event, window, zones);
  return {
    stage: event.kind,
    confirmedAt: event.kind === 'confirmed' ? event.at : undefined,
    reasons:
      remark === undefined ? progress.reasons : [...progress.reasons, { code: remark, event }],
  };
}

/** The authority may return a filing after closing; everything else counts inside the window only. */
function refusalOf(
  stage: Stage,
  event: FilingEvent,
  window: FilingWindow,
): FilingReasonCode | undefined {
  const state = windowStateAt(event.at, window);
  if (state === 'before') return 'before-opening';
  if (state === 'closed' && event.kind !== 'returned') return 'after-closing';
  return follows[event.kind].includes(stage) ? undefined : 'out-of-order';
}

function remarkOn(
  stage: Stage,
  { kind, at }: FilingEvent,
  window: FilingWindow,
  zones: readonly Zone[],
): FilingReasonCode | undefined {
  const day = dayOf(at, 'Asia/Shanghai');
  const zone = zoneOf(day, zones);
  if (kind === 'returned') return 'returned';
  if (kind === 'received') return day === window.closesOn ? 'received-on-last-day' : undefined;
  if (zone === undefined || kind === 'confirmed') return undefined;
  if (stage === 'none') {
    return zone === 'recommended' ? undefined : 'first-submitted-after-recommended';
  }
  return refiledIn[zone];
}

const follows: Record<FilingEventKind, readonly Stage[]> = {
  submitted: ['none', 'returned'],
  returned: ['submitted', 'resubmitted', 'received', 'confirmed'],
  resubmitted: ['returned'],
  received: ['submitted', 'resubmitted'],
  confirmed: ['submitted', 'resubmitted', 'received'],
};

const refiledIn: Record<ZoneId, FilingReasonCode | undefined> = {
  recommended: undefined,
  peak: undefined,
  late: 'refiled-late',
  emergency: 'refiled-in-emergency',
};

const gapOf: Record<Stage, FilingGap | undefined> = {
  none: 'not-submitted',
  submitted: 'not-confirmed',
  returned: 'not-refiled',
  resubmitted: 'not-received',
  received: 'not-confirmed',
  confirmed: undefined,
};
