import { maskIdCard } from '@/lib/domain/identifiers/id-card';
import type { ReadPage } from '@/lib/domain/reading/page';
import type { ColumnMapping } from './columns';
import { fingerprintOf } from './columns';
import { entriesOf, type Entry } from './entries';
import type { Grid } from './grid';
import { gridsOf } from './grids-of';
import { NUMBER_OF_A_PERSON } from './header-row';
import { recognise } from './recognise';
import type { Roster, RosterTable } from './roster';
import { rosterRows } from './roster-rows';
import { statedMonths } from './stated-months';

/**
 * The people of a 社保 statement: who, which months were paid, which payments are back-payments and why,
 * from tables the file states or from words and their places. `mapping` is what a person said the
 * columns of an unknown form are. What it cannot tell comes back as unknown tables, never as empty.
 */
export function readRoster(pages: readonly ReadPage[], mapping: ColumnMapping = {}): Roster {
  const grids = gridsOf(pages, mapping);
  const { layout: known, reasons } = recognise(pages, grids, mapping);
  const layout = { ...known, signs: legendSigns(pages) };
  const stated = statedMonths(pages);
  const read = grids.map((grid) => ({ grid, entries: entriesOf(grid, layout, pages) }));
  const rows = rosterRows(
    read.flatMap(({ entries }) => entries),
    stated,
  );
  return {
    layout: rows.length === 0 ? null : layout.id,
    reasons,
    rows,
    unknownTables: read.flatMap(({ grid, entries }) => unknownOf(grid, entries)),
    hasUnknownSigns: grids.some((grid) => holdsUnknownSign(grid, layout.signs)),
    isRecognised: pages.some(({ origin }) => origin === 'ocr'),
  };
}

/** A sign in a month that is no tick, no dash and no star, and that no legend explains. */
const holdsUnknownSign = ({ columns, rows }: Grid, signs: string): boolean =>
  rows.some((row) =>
    columns.some(({ month }, i) => {
      const said = row[i]?.text.trim() ?? '';
      return (
        month !== undefined &&
        /^[^\w\s\u4E00-\u9FFF√✓✔☑∨*＊﹡∗※×✗/\\.,·—–-]$/u.test(said) &&
        !signs.includes(said)
      );
    }),
  );

/** The signs a legend explains as back-payments: ★ 补缴, “△”表示当月补缴. */
function legendSigns(pages: readonly ReadPage[]): string {
  const texts = pages.flatMap(({ lines, tables }) => [
    ...lines.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text))),
  ]);
  return texts.flatMap((text) => LEGEND.exec(text)?.[1] ?? []).join('');
}

const LEGEND =
  /([★☆◆◇●○◎▲△▼▽■※*＊﹡∗#＃])[”"’'）)]?\s*(?:[:：=]|表示|代表|为|系|指)?\s*(?:该月|当月|此月|本月)?为?补[缴收交]/u;

/** A table nobody was read from although it holds numbers of people, or whose months are not told. */
function unknownOf(grid: Grid, entries: readonly Entry[]): RosterTable[] {
  const holdsPeople = grid.rows.some((row) =>
    row.some((cell) => cell !== undefined && NUMBER_OF_A_PERSON.test(cell.text)),
  );
  const isKnown =
    entries.length > 0 && entries.every(({ name, idNumber }) => name !== '' && idNumber !== '');
  if (!holdsPeople || isKnown) return [];
  const headers = grid.columns.map(({ header }) => header);
  return [
    {
      page: grid.page,
      title: grid.titles.at(-1) ?? '',
      headers,
      sample: grid.rows.slice(0, 5).map((row) => headers.map((_, i) => shown(row[i]?.text))),
      fingerprint: fingerprintOf(headers),
    },
  ];
}

const shown = (text = ''): string =>
  text.replace(/[0-9]{15,17}[0-9OIlZSBXxK]/g, (number) => maskIdCard(number)).slice(0, 60);
