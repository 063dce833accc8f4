import { findValues } from '@/lib/domain/reading/layout/find-value';
import type { ReadPage } from '@/lib/domain/reading/page';
import { withoutGaps } from '@/lib/domain/reading/text/plain';
import type { ColumnMapping } from './columns';
import type { Grid } from './grid';
import { generalLayout, layouts, type RosterLayout } from './layouts';
import type { LayoutReason } from './roster';

export interface Recognised {
  readonly layout: RosterLayout;
  readonly reasons: readonly LayoutReason[];
}

/** Which place's form a statement is, by its headers and by words outside the unit's own name. */
export function recognise(
  pages: readonly ReadPage[],
  grids: readonly Grid[],
  mapping: ColumnMapping,
): Recognised {
  const mapped = grids.flatMap(({ columns }) =>
    columns.flatMap(({ header }) => (Object.hasOwn(mapping, header) ? [header] : [])),
  );
  if (mapped.length > 0)
    return { layout: generalLayout, reasons: [{ code: 'mapping', found: mapped }] };
  const headers = grids.flatMap(({ columns }) => columns.map(({ header }) => header));
  const text = placeText(pages);
  const ranked = layouts
    .map((layout) => matched(layout, headers, text))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best !== undefined) return best;
  const known = grids.flatMap(({ columns }) =>
    columns.flatMap(({ header, role }) =>
      role === undefined || role === 'ignored' ? [] : [header],
    ),
  );
  return {
    layout: generalLayout,
    reasons: [
      known.length > 0
        ? { code: 'headers', found: [...new Set(known)].slice(0, 6) }
        : { code: 'unknown', found: [] },
    ],
  };
}

function matched(
  layout: RosterLayout,
  headers: readonly string[],
  text: string,
): Recognised & { readonly score: number } {
  const words = layout.words.flatMap((word) => word.exec(text)?.[0] ?? []);
  const found = layout.headers.flatMap((word) => headers.find((header) => word.test(header)) ?? []);
  const hasHeaders = found.length === layout.headers.length;
  const isIt = hasHeaders && (words.length > 0 || layout.isToldByHeaders);
  const reasons: LayoutReason[] = [
    ...(words.length > 0 ? [{ code: 'words' as const, found: words }] : []),
    { code: 'headers', found: [...new Set(found)] },
  ];
  return { layout, reasons, score: isIt ? found.length + 4 * words.length : 0 };
}

/** A company named after one city may be insured in another: its own name says nothing of the form. */
function placeText(pages: readonly ReadPage[]): string {
  const names = findValues({ pages, complete: true }, { labels: UNIT_LABELS }).map(
    ({ text }) => text,
  );
  const texts = pages.flatMap(({ title, lines, tables }) => [
    title ?? '',
    ...lines.map(({ text }) => withoutGaps(text)),
    ...tables.flatMap(({ rows }) =>
      rows.slice(0, 12).flatMap((row) => row.map(({ text }) => text)),
    ),
  ]);
  return names.reduce((rest, name) => rest.replaceAll(name, ''), texts.join('\n'));
}

/** What the unit that insures is called on statements. */
export const UNIT_LABELS = [
  '单位名称',
  '参保单位名称',
  '参保单位',
  '缴费单位名称',
  '缴费单位',
  '用人单位名称',
  '用人单位',
  '单位全称',
  '现参保单位名称',
  '工作单位',
  '缴费人名称',
  '纳税人名称',
  '参保单位全称',
];
