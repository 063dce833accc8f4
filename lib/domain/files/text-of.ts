/** The encodings call systems and offices in mainland China write. GB18030 holds GBK and GB2312. */
const encodings = ['utf-8', 'gb18030'] as const;

const wideMarks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The start of a file as text, or undefined when it is not text in UTF-8 (with or without mark),
 * UTF-16 with a mark, or GB18030. A character cut at the end of the head is forgiven.
 */
export function textOf(head: Uint8Array): string | undefined {
  const wide = wideEncoding(head);
  for (const encoding of wide === undefined ? encodings : [wide]) {
    const text = decoded(head, encoding);
    if (text !== undefined && isReadable(text)) return text;
  }
  return undefined;
}

/** Text in UTF-16 with its mark. */
export const isWideText = (head: Uint8Array): boolean =>
  wideEncoding(head) !== undefined && textOf(head) !== undefined;

const wideEncoding = (head: Uint8Array) =>
  wideMarks.find(({ mark }) => mark.every((byte, at) => head[at] === byte))?.encoding;

function decoded(head: Uint8Array, encoding: string): string | undefined {
  for (let cut = 0; cut <= 3; cut += 1) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(head.subarray(0, head.length - cut));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/** Tabs and line ends are text; other controls, private-use and unassigned characters are not. */
function isReadable(text: string): boolean {
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/.test(text)) return false;
  const strange = text.match(/[\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return strange * 100 <= text.length;
}
