import { useLocale, useTranslations } from 'next-intl';
import { civilDate, type CivilDate } from '@/lib/domain/civil-date';
import type { ZoneId } from '@/lib/domain/calendar/zones';
import { isBinding, type SeasonDeadline } from '@/lib/domain/deadlines/season-deadline';
import type { SeasonTimeline } from '@/lib/domain/deadlines/timeline';
import { formatShortDay } from '@/lib/format';
import { placeLabels, stretch, xOf, type Label, type Scale } from './scale';
import { useDeadlineTitle } from './use-deadline-title';

const WIDTH = 1120;
const ROW = 19;
const BAND = 30;

/** The filing window as a line: zones, holidays, deadlines, today. The same days stand in a list elsewhere. */
export function TimelineStrip({ timeline }: { timeline: SeasonTimeline }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const titleOf = useDeadlineTitle();
  const { window, zones, today } = timeline;
  const scale: Scale = { from: window.opensOn, to: window.closesOn, width: WIDTH };
  const isInside = (day: CivilDate) => day >= scale.from && day <= scale.to;
  const short = (day: CivilDate) => formatShortDay(day, locale);

  const shown = timeline.deadlines.filter((deadline) => isInside(deadline.day));
  const above = placeLabels(
    [
      ...shown.filter(isBinding).map((deadline) => ({
        id: deadline.id,
        x: xOf(deadline.day, scale),
        text: `${short(deadline.day)} ${titleOf(deadline)} ${t('grade', { grade: deadline.grade })}`,
      })),
      ...(isInside(today)
        ? [{ id: TODAY, x: xOf(today, scale), text: t('today', { day: short(today) }) }]
        : []),
    ],
    WIDTH,
  );
  const below = placeLabels(
    [
      ...shown
        .filter((deadline) => !isBinding(deadline))
        .map((deadline) => ({
          id: deadline.id,
          x: xOf(deadline.day, scale),
          text: `${short(deadline.day)} ${titleOf(deadline)}`,
        })),
      ...planned(timeline, scale, t('planned', { day: short(timeline.plannedOn ?? today) })),
    ],
    WIDTH,
  );
  const top = rowsOf(above) * ROW + 8;
  const ticks = top + BAND + 26;
  const height = ticks + rowsOf(below) * ROW + 12;

  return (
    <div
      role="region"
      aria-label={t('strip')}
      tabIndex={0}
      className="overflow-x-auto rounded-xl border bg-card px-4 py-3"
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t('stripLabel', {
          year: timeline.year,
          from: short(scale.from),
          to: short(scale.to),
        })}
        className="block w-full min-w-[760px] text-[12.5px]"
      >
        {zones.map((zone) => {
          const at = stretch(zone, scale);
          if (at === undefined) return null;
          return (
            <g key={zone.id}>
              <rect x={at.x} y={top} width={at.width} height={BAND} className={zoneFill[zone.id]} />
              <text x={at.x + 8} y={top + 20} className={zoneInk[zone.id]}>
                {t(`zones.${zone.id}`)}
              </text>
            </g>
          );
        })}
        {timeline.holidays.map((holiday) => {
          const at = stretch(holiday, scale);
          return (
            at && (
              <rect
                key={holiday.id}
                x={at.x}
                y={top + BAND + 2}
                width={at.width}
                height={5}
                className="fill-na/60"
              >
                <title>{t(`holidays.${holiday.id}`)}</title>
              </rect>
            )
          );
        })}
        {timeline.makeUpDays.filter(isInside).map((day) => (
          <rect
            key={day}
            x={xOf(day, scale)}
            y={top + BAND + 2}
            width={9}
            height={5}
            className="fill-none stroke-na"
          >
            <title>{t('makeUp', { day: short(day) })}</title>
          </rect>
        ))}
        {monthsOf(scale).map((day) => (
          <g key={day}>
            <path d={`M${xOf(day, scale)} ${top}V${ticks - 12}`} className="stroke-rule" />
            <text x={xOf(day, scale) + 3} y={ticks - 2} className="fill-soft">
              {t('month', { month: Number(day.slice(5, 7)) })}
            </text>
          </g>
        ))}
        {above.map((label) => {
          const y = top - 10 - label.row * ROW;
          const look = label.id === TODAY ? todayLook : deadlineLook(shown, label.id);
          return (
            <g key={label.id}>
              <path
                d={`M${label.x} ${y - 9}V${ticks - 14}`}
                className={look.line}
                strokeWidth={2}
                strokeDasharray={look.dashes}
              />
              <text
                x={label.before ? label.x - 6 : label.x + 6}
                y={y}
                textAnchor={label.before ? 'end' : 'start'}
                className={look.text}
              >
                {label.text}
              </text>
            </g>
          );
        })}
        {below.map((label) => {
          const y = ticks + 14 + label.row * ROW;
          return (
            <g key={label.id}>
              <path d={`M${label.x} ${top + BAND}V${y - 8}`} className="stroke-accent/50" />
              <path d={`M${label.x} ${y - 9}l5 5-5 5-5-5z`} className="fill-accent" />
              <text
                x={label.before ? label.x - 9 : label.x + 9}
                y={y}
                textAnchor={label.before ? 'end' : 'start'}
                className="fill-soft"
              >
                {label.text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const TODAY = 'today';

function planned({ plannedOn }: SeasonTimeline, scale: Scale, text: string): Label[] {
  if (plannedOn === null || plannedOn < scale.from || plannedOn > scale.to) return [];
  return [{ id: 'planned', x: xOf(plannedOn, scale), text }];
}

const rowsOf = (labels: readonly { readonly row: number }[]): number =>
  labels.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** The first days of the months the line runs over. */
function monthsOf({ from, to }: Scale): CivilDate[] {
  const year = from.slice(0, 4);
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    civilDate(`${year}-${String(first + i).padStart(2, '0')}-01`),
  ).filter((day) => day >= from);
}

const todayLook = { line: 'stroke-accent', text: 'fill-accent font-semibold', dashes: undefined };
const hardLook = { line: 'stroke-seal', text: 'fill-seal font-semibold', dashes: '4 3' };
const quietLook = { line: 'stroke-na', text: 'fill-soft line-through', dashes: '2 4' };

/** A day somebody waived, or that is met, is drawn quietly. */
function deadlineLook(deadlines: readonly SeasonDeadline[], id: string) {
  const deadline = deadlines.filter(isBinding).find((known) => known.id === id);
  return deadline?.waiver !== undefined || deadline?.met === true ? quietLook : hardLook;
}

const zoneFill: Record<ZoneId, string> = {
  recommended: 'fill-pass-bg',
  peak: 'fill-warn-bg',
  late: 'fill-fail-bg',
  emergency: 'fill-fail/25',
};
const zoneInk: Record<ZoneId, string> = {
  recommended: 'fill-pass',
  peak: 'fill-warn',
  late: 'fill-fail',
  emergency: 'fill-ink',
};
