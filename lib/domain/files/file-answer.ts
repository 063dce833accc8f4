import { fileKindDefinitions, kindOfMime } from './file-kind';

interface FileAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Record<string, string>;
  /** First and last byte, both included. */
  readonly range?: { readonly start: number; readonly end: number };
}

/**
 * How a stored file is answered over HTTP: its type, a name any browser reads (RFC 5987), never sniffed,
 * never scripted, in parts when asked. Only PDFs and pictures may be shown inside a page.
 */
export function answerOfFile(
  file: { readonly name: string; readonly mime: string; readonly bytes: number },
  asked: { readonly range: string | null; readonly download: boolean },
): FileAnswer {
  const kind = kindOfMime(file.mime);
  const inline = !asked.download && kind !== undefined && fileKindDefinitions[kind].inline;
  const headers = {
    'content-type': kind === undefined ? 'application/octet-stream' : file.mime,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; ${nameParameters(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyOf(kind === 'pdf' && inline),
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=0, must-revalidate',
    'accept-ranges': 'bytes',
  };
  const range = rangeOf(asked.range, file.bytes);
  if (range === undefined) {
    return { status: 200, headers: { ...headers, 'content-length': String(file.bytes) } };
  }
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { 'content-range': `bytes */${file.bytes}` } };
  }
  return {
    status: 206,
    range,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${file.bytes}`,
    },
  };
}

/** A sandboxed PDF viewer draws nothing in Chromium, so a PDF is only kept from loading anything. */
const policyOf = (isShownPdf: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${isShownPdf ? '' : '; sandbox'}`;

/** An ASCII name for old readers and the whole one, percent-encoded. Source: RFC 6266, RFC 5987. */
function nameParameters(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** One range of bytes, as RFC 9110 counts them; several at once, or another unit, get the whole file. */
function rangeOf(
  header: string | null,
  bytes: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (start > end) return 'unsatisfiable';
  return { start, end };
}
