import { maskIdCard } from '@/lib/domain/identifiers/id-card';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { FieldValue } from '@/lib/domain/materials/field-values';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { foldNotes } from '@/lib/domain/reading/fold-notes';
import type { DocumentPart, Proposal } from '@/lib/domain/reading/reading';
import type { TrayReason } from '@/lib/domain/reading/tray';
import type { SeasonDocument } from '@/lib/domain/season/document';
import type { Unopened } from '@/lib/server/readers/zip/unpacked';
import type { FileReading } from './read-files';
import type { Speak } from './speak';

/** A document as it is shown; alone, or with what became of it in a season. */
export interface ShownPart {
  readonly part: DocumentPart;
  readonly usedAs?: MaterialKind | null;
  readonly reasons?: readonly TrayReason[];
  readonly accepted?: readonly string[];
}

/** One file for a person: what it is, what it states with how sure, what is doubtful. ID numbers masked. */
export function fileLines(
  { file, reading }: Pick<FileReading, 'file' | 'reading'>,
  parts: readonly ShownPart[],
  speak: Speak,
): string[] {
  const notes = foldNotes(reading.notes).map(
    ({ code, pages, values }) =>
      `  ! ${speak.say(`reading.notes.${code}`, { page: pages, ...values })}`,
  );
  return [file.shownPath, ...notes, ...parts.flatMap((part) => partLines(part, speak)), ''];
}

function partLines(
  { part, usedAs, reasons = [], accepted = [] }: ShownPart,
  speak: Speak,
): string[] {
  const { kind, certainty } = part.classification;
  const { firstPage, lastPage } = part;
  const name = kind === null ? speak.say('cli.check.notSure') : speak.say(`kinds.${kind}.name`);
  const head = speak.say('cli.check.document', {
    name,
    pages: firstPage === lastPage ? String(firstPage) : `${firstPage}–${lastPage}`,
    certainty: percent(certainty),
  });
  const against = reasons.map(({ code, values }) =>
    speak.say(`cli.check.unused.${code}`, { found: '', expected: '', year: '', ...values }),
  );
  return [
    `  ${usedAs === null ? '✗' : '•'} ${head}`,
    ...against.map((reason) => `    ${reason}`),
    ...(kind === null
      ? []
      : part.proposals.flatMap((proposal) =>
          factLines(kind, proposal, accepted.includes(proposal.field), speak),
        )),
  ];
}

function factLines(
  kind: MaterialKind,
  { field, value, certainty, doubts }: Proposal,
  isAccepted: boolean,
  speak: Speak,
): string[] {
  const values = {
    field: speak.say(`fields.${kind}.${field}`),
    value: shownValue(kind, field, value, speak),
    certainty: percent(certainty),
  };
  return [
    `    ${speak.say(isAccepted ? 'cli.check.acceptedFact' : 'cli.check.fact', values)}`,
    ...doubts.map(
      (doubt) =>
        `      ? ${speak.say(`reading.doubts.${doubt.code}`, { read: 'none', ...doubt.values })}`,
    ),
  ];
}

function shownValue(kind: MaterialKind, field: string, value: FieldValue, { say }: Speak): string {
  if (typeof value === 'object') {
    const people = value.map(({ name, idNumber }) => `${name} ${maskIdCard(idNumber)}`);
    return say('cli.check.people', { count: people.length, people: people.join('、') });
  }
  if (typeof value === 'boolean') return say(value ? 'cli.check.yes' : 'cli.check.no');
  const { sensitive } = fieldsOfKind[kind].find(({ name }) => name === field) ?? {};
  if (sensitive === true) return maskIdCard(String(value));
  return value === 'long-term' ? say('cli.check.longTerm') : String(value);
}

/** What stayed shut, and why. */
export const unopenedLines = (unopened: readonly Unopened[], { say }: Speak): string[] =>
  unopened.length === 0
    ? []
    : [
        say('cli.check.unopened'),
        ...unopened.map(({ path, reason }) => `  ✗ ${path}  ${say(`reading.unopened.${reason}`)}`),
        '',
      ];

/** What counts for nothing until somebody confirms it, or who stood in for that. */
export function waitingLines(
  document: SeasonDocument,
  acceptAbove: number | undefined,
  { say }: Speak,
): string[] {
  const waiting = document.materials.reduce((sum, { unconfirmed }) => sum + unconfirmed.length, 0);
  const stoodIn =
    acceptAbove === undefined
      ? []
      : [`!! ${say('cli.check.stoodIn', { certainty: percent(acceptAbove) })}`];
  return [...stoodIn, say('cli.check.waiting', { count: waiting }), ''];
}

/** A document for a program; values whole, in the order of the form. */
export const partJson = ({ part, usedAs, reasons, accepted }: ShownPart) => ({
  firstPage: part.firstPage,
  lastPage: part.lastPage,
  kind: part.classification.kind,
  certainty: part.classification.certainty,
  reasons: part.classification.reasons,
  candidates: part.classification.candidates,
  datedOn: part.datedOn,
  ...(usedAs === undefined ? {} : { usedAs, unusedBecause: reasons ?? [] }),
  facts: part.proposals.map((proposal) => ({
    ...proposal,
    ...(accepted === undefined ? {} : { accepted: accepted.includes(proposal.field) }),
  })),
  mentions: part.mentions,
});

const percent = (share: number): string => `${Math.floor(share * 100)}%`;
