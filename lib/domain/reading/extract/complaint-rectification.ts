import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { boxAround, rowsOf, type Row, type Segment } from '@/lib/domain/reading/layout/segments';
import type { ReadPage } from '@/lib/domain/reading/page';
import { proposeValue } from '@/lib/domain/reading/propose';
import type { Doubt, Place, Proposal } from '@/lib/domain/reading/reading';
import { chineseNumber } from '@/lib/domain/reading/text/chinese-number';
import { findDays } from '@/lib/domain/reading/text/find-days';
import { bare, plain } from '@/lib/domain/reading/text/plain';

const KIND = 'complaint-rectification';
const FIELD = 'complaintsInLedger';

/**
 * How many complaints of 12321 the 投诉处理台账 lists: its rows counted, and held against the number the document
 * itself states. Without a table the stated number counts. Report and ledger themselves are for eyes.
 */
export const complaintRectification: Extractor = (document) => {
  const rows = ledgerRows(document);
  const stated = statedCount(document);
  const proposal = rows.count > 0 ? counted(document, rows, stated) : onlyStated(stated);
  return proposal === undefined ? [] : [proposal];
};

interface Counted {
  readonly count: number;
  /** With complaints from elsewhere. */
  readonly total?: number;
  readonly place: Place;
  readonly certainty: number;
}

function counted(
  document: PartOfDocument,
  rows: Counted,
  stated: readonly Counted[],
): Proposal | undefined {
  const doubts: Doubt[] = [];
  if (!document.complete) doubts.push({ code: 'incomplete-file', values: {} });
  const isContradicted =
    stated.length > 0 && stated.every(({ count }) => count !== rows.count && count !== rows.total);
  if (isContradicted) doubts.push({ code: 'several-values', values: { count: 2 } });
  const isConfirmed = stated.some(({ count }) => count === rows.count);
  const isPicture = document.pages.some(({ origin }) => origin === 'ocr');
  const most = isPicture && !isConfirmed ? UNSEEN_ROWS : 1;
  const certainty = Math.min(most, rows.certainty);
  return proposeValue(KIND, FIELD, rows.count, rows.place, { certainty, doubts });
}

/** A row that a picture hid is missed by nobody who counts the others. */
const UNSEEN_ROWS = 0.85;

const onlyStated = ([first]: readonly Counted[]): Proposal | undefined =>
  first &&
  proposeValue(KIND, FIELD, first.count, first.place, { certainty: 0.85 * first.certainty });

/** Rows numbered 1, 2, 3… under a head, else rows that bear a day. */
function ledgerRows(document: PartOfDocument): Counted {
  const rows = ledgersOf12321(document.pages).flatMap(rowsOf);
  const cards = rows.filter(isCard);
  if (cards.length > 0) return asCounted(cards, 0.88);
  const at = rows.findIndex(isHead);
  const head = rows[at];
  if (head === undefined) return none;
  const body = rows.slice(at + 1);
  const numbered = numberedRows(body);
  if (numbered.length > 0) return asCounted(numbered, 0.97, head);
  const dated = body.filter(isDatedRow);
  return dated.length === 0 ? none : asCounted(dated, 0.85, head);
}

const none: Counted = { count: 0, place: { page: 1, box: null, text: '' }, certainty: 0 };

/** Of several ledgers, those whose titles name 12321, where some do and others do not. */
function ledgersOf12321(pages: readonly ReadPage[]): readonly ReadPage[] {
  const ledgers = pages.filter((page) => rowsOf(page).some(isHead));
  const own = ledgers.filter((page) => {
    const rows = rowsOf(page);
    const titles = rows.slice(0, rows.findIndex(isHead)).flat();
    return [page.title ?? '', ...titles.map(({ text }) => text)].some((text) =>
      text.includes('12321'),
    );
  });
  return own.length === 0 || ledgers.some((page) => page.origin !== 'sheet') ? pages : own;
}

/**
 * Of a ledger that says where complaints come from, those of 12321; of others all. Where none is said to
 * be of it nobody can tell whether all are: that is far from sure.
 */
function of12321(rows: readonly Row[], head: Row): { rows: readonly Row[]; sureness: number } {
  const source = head.find(({ text }) => SOURCE.test(bare(text)));
  if (source === undefined) return { rows, sureness: 1 };
  const own = rows.filter((row) =>
    row.some((cell) => cell.text.includes('12321') && isUnder(source, cell)),
  );
  return own.length === 0 ? { rows, sureness: 0.5 } : { rows: own, sureness: 1 };
}

const SOURCE = /^(?:投诉|受理|工单|信息|转办|举报)?(?:来源|渠道|途径|平台)(?:渠道|单位|平台)?$/;

const isUnder = ({ box }: Segment, { box: cell }: Segment): boolean =>
  cell.x < box.x + box.width + box.height && cell.x + cell.width > box.x - box.height;

/** A ledger of one sheet a complaint: each begins with its number. */
const isCard = (row: Row): boolean => isCardTitle(row) || (!isHead(row) && isNumbered(row));

/** 投诉登记第1号, 处理记录 1 alone on a line. */
const isCardTitle = (row: Row): boolean =>
  row.length === 1 &&
  /^(?:投诉|举报|工单|受理|处理|处置|登记)[^\d。;,]{0,8}第?\d{1,4}(?:号|件|例|起)?$/.test(
    bare(row[0]?.text ?? ''),
  );

const isNumbered = ([label, value]: Row): boolean =>
  /^(?:投诉|受理|工单|举报)(?:单|工单|件)?(?:编号|单号|号|序号)[:]?$/.test(
    bare(label?.text ?? ''),
  ) && /\d/.test(value?.text ?? '');

/** A head of a ledger names at least three columns. */
const isHead = (row: Row): boolean => {
  const columns = row.filter(({ text }) =>
    /^(?:序号|编号|投诉|举报|受理|处理|处置|办结|完结|被投诉|被举报|号码|内容|日期|时间|整改|责任人|证明|结果|来源|回访|工单|转办|核查|回复|承办|用户号码|来电)/.test(
      bare(text),
    ),
  );
  return (
    columns.length >= 3 && columns.some(({ text }) => /投诉|举报|受理|办结|处理|处置/.test(text))
  );
};

const isDatedRow = (row: Row): boolean =>
  row.length >= 3 && row.some(({ text }) => findDays(text).length > 0);

/** From 1 on without a gap but a number a picture's reader missed, and anew from 1 under a head of its own; text that wraps, heads repeated and footers stand between. */
function numberedRows(body: readonly Row[]): Row[] {
  const found: Row[] = [];
  let [next, isUnderHead] = [1, false];
  let unnumbered: Row | undefined;
  for (const row of body) {
    const number = row.length >= 2 ? bare(row[0]?.text ?? '') : '';
    const isNext = number === String(next) || (number === '1' && isUnderHead);
    if (isHead(row)) isUnderHead = true;
    else if (isNext || (unnumbered && number === String(next + 1))) {
      found.push(...(isNext || !unnumbered ? [] : [unnumbered]), row);
      next = Number(number) + 1;
      isUnderHead = false;
      unnumbered = undefined;
    } else if (isDatedRow(row)) unnumbered = row;
  }
  return found;
}

function asCounted(all: readonly Row[], quality: number, head: Row = []): Counted {
  const { rows, sureness } = of12321(all, head);
  const segments = rows.flat();
  const page = segments[0]?.page ?? 1;
  const own = segments.filter((segment) => segment.page === page);
  const certainty = Math.min(...rows.map(([first]) => first?.certainty ?? 0));
  return {
    count: rows.length,
    total: all.length,
    place: {
      page,
      box: boxAround(own.map(({ box }) => box)),
      text: own
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    },
    certainty: certainty * quality * sureness,
  };
}

const NUMBER = '([\\d一二两三四五六七八九十百]{1,6})';

/** 共收到12321投诉3件 and what else sums up. */
function statedCount(document: PartOfDocument): readonly Counted[] {
  const patterns = [
    `(?:其中|含)[^。;,\\d]{0,8}12321[^。;,\\d]{0,16}?${NUMBER}(?:件|起|条|宗|次|例)`,
    `(?:共|合计|总计|累计)(?:计)?(?:收到|接到|受理|登记|处理|涉及)?[^。;,\\d]{0,10}?(?:12321)?[^。;,\\d]{0,10}?${NUMBER}(?:件|起|条|宗|次|例)`,
    `(?:投诉总数|投诉总量|投诉件数|投诉数量|合计投诉)[:为是]{0,2}${NUMBER}(?:件|起|条|宗|例)?`,
    `(?:收到|接到|转办|涉及)(?:12321)?[^。;,\\d]{0,20}?投诉[^。;,\\d]{0,6}?${NUMBER}(?:件|起|条|宗|例)`,
    `(?<![第\\d])${NUMBER}(?:件|起|条|宗|例)(?:用户|客户|有效|骚扰|电话|来电|12321|信访)*投诉`,
    '投诉[^。;,\\d]{0,4}(0)(?:件|起|条|宗|例)',
  ];
  return patterns
    .flatMap((pattern) => findInProse(document, new RegExp(pattern, 'g'), 0.95))
    .flatMap((found: Found) => {
      const count = chineseNumber(plain(found.text));
      return count === undefined
        ? []
        : [{ count, place: found.place, certainty: found.certainty * found.quality }];
    });
}
