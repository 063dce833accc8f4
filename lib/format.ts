import type { Locale } from './i18n/locale';

/**
 * What numbers and days look like. A day comes as the civil date `YYYY-MM-DD` and never passes
 * through a time zone; an instant comes as UTC and is shown on Shanghai's clock.
 */
export function formatDay(day: string, locale: Locale): string {
  const parts = partsOf(day);
  if (!parts) return day;
  const { year, month, date, weekday } = parts;
  return locale === 'zh-CN'
    ? `${year}年${month}月${date}日 ${weekdays['zh-CN'][weekday]}`
    : `${weekdays.en[weekday]} ${date} ${months[month - 1]} ${year}`;
}

/** The day without its year, where the year is plain from the page. */
export function formatShortDay(day: string, locale: Locale): string {
  const parts = partsOf(day);
  if (!parts) return day;
  const { month, date, weekday } = parts;
  return locale === 'zh-CN'
    ? `${month}月${date}日 ${weekdays['zh-CN'][weekday]}`
    : `${weekdays.en[weekday]} ${date} ${months[month - 1]}`;
}

export function formatMonth(day: string, locale: Locale): string {
  const parts = partsOf(day.slice(0, 7) + '-01');
  if (!parts) return day;
  return locale === 'zh-CN'
    ? `${parts.year}年${parts.month}月`
    : `${months[parts.month - 1]} ${parts.year}`;
}

/** An instant (UTC ISO text or Date) on Shanghai's clock, to the minute. */
export function formatInstant(instant: Date | string, locale: Locale): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return String(instant);
  const shanghai = new Date(at.getTime() + shanghaiOffsetMs).toISOString();
  const parts = partsOf(shanghai.slice(0, 10));
  if (!parts) return String(instant);
  const { year, month, date } = parts;
  const time = shanghai.slice(11, 16);
  return locale === 'zh-CN'
    ? `${year}年${month}月${date}日 ${time}`
    : `${date} ${months[month - 1]} ${year}, ${time}`;
}

/** Thousands grouped; at most `decimals` digits after the point. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** A score keeps one digit when it has one: 83.5, 95. Never rounded up to the gate. */
export function formatScore(score: number): string {
  return String(Math.floor(score * 10 + 1e-9) / 10);
}

/** `share` of 1 as a percentage: 0.8 → 80%. */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: decimals,
  }).format(share);
}

/** Bytes in steps of 1,024, as file managers show them. */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = Math.min(byteUnits.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return `${formatNumber(bytes / 1024 ** step, locale, step === 0 ? 0 : 1)} ${byteUnits[step]}`;
}

/** Things named one after the other; Intl lists without “and” run together in Chinese. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  items.join(locale === 'zh-CN' ? '、' : ', ');

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays: Record<Locale, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB'];
const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

function partsOf(day: string) {
  const at = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at.getTime())) return undefined;
  if (at.toISOString().slice(0, 10) !== day) return undefined;
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}
