import { findValues } from '@/lib/domain/reading/layout/find-value';
import type { ReadPage } from '@/lib/domain/reading/page';
import { findMonths, monthsBetween, type Month } from './months';

/** The months a whole statement is about, for lists that state none per person. */
export function statedMonths(pages: readonly ReadPage[]): Month[] {
  const founds = findValues({ pages, complete: true }, { labels: LABELS });
  for (const { text } of founds) {
    const [run] = findMonths(text);
    if (run !== undefined) return monthsBetween(run.first, run.last);
  }
  return [];
}

const LABELS = [
  '费款所属期',
  '缴费所属期',
  '费款所属时期',
  '所属期',
  '所属年月',
  '所属月份',
  '参保缴费期间',
  '缴费期间',
  '缴费年月',
  '缴费月份',
  '缴费时段',
  '查询期间',
  '查询时段',
  '查询起止年月',
  '查询年月',
  '统计期间',
  '统计年月',
  '起止年月',
  '参保期间',
  '应缴年月',
  '应缴月份',
];
