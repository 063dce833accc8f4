/** How a sheet shows the number in a cell. */
export interface NumberFormat {
  readonly kind: 'plain' | 'percent' | 'padded' | 'date';
  /** Digits a padded number has at least. */
  readonly digits: number;
  readonly hasDay: boolean;
  readonly hasMonth: boolean;
  readonly hasTime: boolean;
  /** A length of time (`[h]:mm`), not a time of day. */
  readonly isLength: boolean;
}

const plainFormat: NumberFormat = {
  kind: 'plain',
  digits: 0,
  hasDay: false,
  hasMonth: false,
  hasTime: false,
  isLength: false,
};
const date = (hasMonth: boolean, hasDay: boolean, hasTime: boolean): NumberFormat => ({
  ...plainFormat,
  kind: 'date',
  hasMonth,
  hasDay,
  hasTime,
});

/** The format of a code: yyyy"年"m"月"d"日", [h]:mm:ss, 000000, 0.00%. */
export function numberFormat(code: string): NumberFormat {
  const [positive = ''] = code.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/am\/pm|a\/p|上午\/下午/gi, '')
    .toLowerCase();
  if (bare.includes('general') || bare.includes('@')) return plainFormat;
  if (/^0{2,}$/.test(bare)) return { ...plainFormat, kind: 'padded', digits: bare.length };
  if (bare.includes('%')) return { ...plainFormat, kind: 'percent' };
  const [hasYear, hasDay, hasTime] = [/[ye]/.test(bare), bare.includes('d'), /[hs]/.test(bare)];
  const hasMonth = bare.includes('m') && (hasYear || hasDay || !hasTime);
  if (/[0#?]/.test(bare) && !hasYear && !hasDay && !hasTime) return plainFormat;
  if (!hasYear && !hasDay && !hasTime && !hasMonth) return plainFormat;
  return { ...date(hasMonth || hasYear, hasDay, hasTime), isLength: /\[[hms]+\]/.test(bare) };
}

/** The formats that have a number instead of a code, as Chinese Excel shows them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { ...plainFormat, kind: 'percent' };
  if ([17, 27, 36, 50, 52, 57].includes(id)) return date(true, false, false);
  if ([14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].includes(id)) return date(true, true, false);
  if (id === 22) return date(true, true, true);
  if (id === 46) return { ...date(false, false, true), isLength: true };
  const isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
  return isTime || id === 55 || id === 56 ? date(false, false, true) : plainFormat;
}

/** The number as text: days as YYYY-MM-DD, months as YYYY-MM, times as HH:MM:SS. */
export function numberText(raw: string, format: NumberFormat, isFrom1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'date':
      return dateText(value, format, isFrom1904) ?? shortest(value);
    case 'percent':
      return `${shortest(value * 100)}%`;
    case 'padded':
      return shortest(value).padStart(format.digits, '0');
    case 'plain':
      return shortest(value);
  }
}

/** Fifteen digits are all a sheet keeps; the sixteenth is an error of arithmetic. */
function shortest(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21
    ? BigInt(rounded).toString()
    : String(rounded);
}

const SECONDS_A_DAY = 86_400;

function dateText(
  serial: number,
  { hasDay, hasMonth, hasTime, isLength }: NumberFormat,
  isFrom1904: boolean,
): string | undefined {
  if (serial < 0 || serial > 2_958_466) return undefined;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const time = hasTime ? timeText(seconds, isLength) : '';
  if (!hasMonth && !hasDay) return time;
  const day = new Date(epochDay(Math.floor(seconds / SECONDS_A_DAY), isFrom1904) * 86_400_000);
  const text = day.toISOString().slice(0, hasDay || hasTime ? 10 : 7);
  return hasTime ? `${text} ${time}` : text;
}

/** Days since 1970. Excel believes in 29 February 1900. */
function epochDay(serial: number, isFrom1904: boolean): number {
  if (isFrom1904) return serial - 24_107;
  return serial < 60 ? serial - 25_568 : serial - 25_569;
}

function timeText(seconds: number, isLength: boolean): string {
  const within = isLength ? seconds : seconds % SECONDS_A_DAY;
  const parts = [Math.floor(within / 3600), Math.floor(within / 60) % 60, within % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
