import { z } from 'zod';

export const MAX_SEATS = 1_000_000;

/** Why a seat count cannot be taken, as a message key; undefined when it can. */
export function seatsProblem(typed: string): string | undefined {
  const text = halfWidthDigits(typed.trim());
  if (text === '') return 'validation.seats.required';
  if (/[〇零一二两三四五六七八九十百千万]/u.test(text)) return 'validation.seats.characters';
  if (/^[+-]?\d*[.．]\d+$/.test(text)) return 'validation.seats.whole';
  if (!/^[+-]?[\d,，]+$/.test(text)) return 'validation.seats.number';
  const seats = countOf(text);
  if (seats < 1) return 'validation.seats.atLeastOne';
  return seats > MAX_SEATS ? 'validation.seats.tooMany' : undefined;
}

/** 许可证载明坐席数: a whole number from 1, typed with or without thousands marks and full-width digits. */
export const seatsSchema = z
  .union([z.string(), z.number()], { error: 'validation.seats.required' })
  .transform((typed, context) => {
    const problem = seatsProblem(String(typed));
    if (problem === undefined) return countOf(halfWidthDigits(String(typed).trim()));
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

const countOf = (text: string): number => Number(text.replace(/[,，]/g, ''));

const halfWidthDigits = (text: string): string =>
  text.replace(/[０-９－＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
