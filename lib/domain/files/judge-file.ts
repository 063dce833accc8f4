import { extensionOf } from './clean-name';
import { fileKindDefinitions, kindOfExtension, kindOfMime, type FileKind } from './file-kind';
import { spreadsheetText } from './spreadsheet-text';
import { isWideText, textOf } from './text-of';

/** What was found at the start of a file: the bytes, and the type their signature states, if any. */
export interface FileHead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type by signature; undefined when no signature is known (plain text has none). */
  readonly signature: string | undefined;
}

export type RefusedContent =
  'program' | 'web-page' | 'drawing-code' | 'old-word' | 'text' | 'unknown';

export type FileJudgement =
  | { readonly ok: true; readonly kind: FileKind; readonly mime: string }
  | {
      readonly ok: false;
      /** What is inside, in a word the pages know. */
      readonly content: RefusedContent;
      /** The extension of the name, shown beside it. */
      readonly named: string;
    };

/**
 * Whether a slot takes a file, and as what. A photo named .pdf is taken as the photo it is; a program
 * named .jpg, a web page, and anything we do not know are refused.
 */
export function judgeFile(head: FileHead): FileJudgement {
  const named = extensionOf(head.name);
  const refused = (content: RefusedContent) => ({ ok: false, content, named }) as const;
  if (isProgram(head.bytes) || programTypes.has(head.signature ?? '')) return refused('program');
  // Signatures of sound and pictures begin with the marks of UTF-16 too.
  if (isWideText(head.bytes)) return judgeText(textOf(head.bytes), named, refused);
  const found = binaryKind(head, named);
  if (found !== undefined) return accepted(found);
  if (head.signature === OLE) return refused(isOldWord(head, named) ? 'old-word' : 'unknown');
  if (head.signature !== undefined && !head.signature.includes('xml')) return refused('unknown');
  return judgeText(textOf(head.bytes), named, refused);
}

/** The kind the name claims, when it is another than the content's: "named .pdf, really JPEG". */
export function claimedOtherwise(name: string, mime: string): FileKind | undefined {
  const really = kindOfMime(mime);
  const claimed = kindOfExtension(extensionOf(name));
  return claimed !== really && really !== undefined ? really : undefined;
}

const OLE = 'application/x-cfb';
const accepted = (kind: FileKind) =>
  ({ ok: true, kind, mime: fileKindDefinitions[kind].mime }) as const;

function binaryKind(head: FileHead, named: string): FileKind | undefined {
  if (head.signature === OLE) return isOldSheet(head, named) ? 'xls' : undefined;
  if (spreadsheetNames.has(named) && isLoneStream(head.bytes)) return 'xls';
  if (head.signature === 'application/zip') return zipKind(head.bytes, named);
  if (head.signature === 'image/heif') return 'heic';
  const office = withMacros[head.signature ?? ''];
  if (office !== undefined) return office;
  const kind = head.signature === undefined ? undefined : kindOfMime(head.signature);
  return kind !== undefined && !fileKindDefinitions[kind].isText ? kind : undefined;
}

/** Streams are named in the directory, in two bytes a letter; where it lies further on, the name decides. */
function isOldSheet({ bytes }: FileHead, named: string): boolean {
  if (holds(bytes, 'Workbook')) return true;
  return spreadsheetNames.has(named) && !holds(bytes, 'WordDocument');
}

const isOldWord = ({ bytes }: FileHead, named: string): boolean =>
  named === 'doc' || holds(bytes, 'WordDocument');

const holds = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));

/** Web pages write the bare records of a workbook under the name of .xls. */
const isLoneStream = ([first, second]: Uint8Array): boolean => first === 0x09 && second === 0x08;

/** What Excel opens under these names is read, whatever it is. */
const spreadsheetNames = new Set(['xls', 'xlsx', 'et']);

/** Office files that may hold macros, which nobody runs; they are read like the rest. */
const withMacros: Partial<Record<string, FileKind>> = {
  'application/vnd.ms-word.document.macroenabled.12': 'docx',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsx',
};

/** Office files are zips; their first entries say which. */
function zipKind(bytes: Uint8Array, named: string): FileKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  const claimed = kindOfExtension(named);
  if (claimed === 'docx' && /word\/|\[Content_Types\]/.test(start)) return 'docx';
  if ((claimed === 'xlsx' || spreadsheetNames.has(named)) && /xl\/|\[Content_Types\]/.test(start))
    return 'xlsx';
  return 'zip';
}

function judgeText(
  text: string | undefined,
  named: string,
  refused: (content: RefusedContent) => FileJudgement,
): FileJudgement {
  if (text === undefined) return refused('unknown');
  const start = text.trimStart().slice(0, 4096).toLowerCase();
  if (start.startsWith('#!') || scripts.has(named)) return refused('program');
  if (spreadsheetNames.has(named)) return judgeSheetText(text, refused);
  if (/<svg[\s>]/.test(start)) return refused('drawing-code');
  if (webPages.has(named) || /<(!doctype\s+html|html|head|body|script|iframe)[\s>]/.test(start)) {
    return refused('web-page');
  }
  const claimed = kindOfExtension(named);
  if (claimed === undefined) return named === '' ? accepted('txt') : refused('text');
  return fileKindDefinitions[claimed].isText ? accepted(claimed) : refused('text');
}

/** Portals offer the table of a page, XML or text with tabs as .xls. */
function judgeSheetText(
  text: string,
  refused: (content: RefusedContent) => FileJudgement,
): FileJudgement {
  if (spreadsheetText(text) !== undefined) return accepted('xls');
  return /^\s*(?:<|mime-version:)/i.test(text) ? refused('web-page') : accepted('csv');
}

function isProgram(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  return /^MZ|^\u007fELF/.test(start) || machO.has(start);
}

const machO = new Set([
  '\u00ca\u00fe\u00ba\u00be',
  '\u00cf\u00fa\u00ed\u00fe',
  '\u00ce\u00fa\u00ed\u00fe',
]);
const programTypes = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/wasm',
  'application/vnd.android.package-archive',
  'application/java-archive',
]);
const scripts = new Set(
  'bat cmd com ps1 vbs vbe js mjs cjs wsf sh py pl rb php hta reg lnk scr'.split(' '),
);
const webPages = new Set(['html', 'htm', 'xhtml', 'mht', 'mhtml', 'shtml']);
