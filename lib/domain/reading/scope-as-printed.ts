import type { PartOfDocument } from './extractor';
import { isFromPicture } from './from-picture';
import { HIGH_CERTAINTY, type Proposal } from './reading';

/** What registries print behind a scope. */
const CLOSING = '依法须经批准的项目，经相关部门批准后方可开展经营活动';
/** Of its characters a picture's reader may mistake, and it is still this sentence. */
const MISTAKEN = 3;

/**
 * A 经营范围 as registries print it, where a picture's reader missed a sign or a character: the sentence
 * every one of them ends with, the full stop before it, and no colon but behind what heads a list
 * (许可项目：). What was put right is said, and for a person to compare.
 */
export function asPrinted(document: PartOfDocument, proposal: Proposal): Proposal {
  if (typeof proposal.value !== 'string' || !isFromPicture(document, proposal.place)) {
    return proposal;
  }
  const read = proposal.value;
  const proposed = withClosing(read).replace(COLON, '；');
  if (proposed === read) return proposal;
  return {
    ...proposal,
    value: proposed,
    certainty: Math.min(proposal.certainty, HIGH_CERTAINTY - 0.05),
    doubts: [...proposal.doubts, { code: 'look-alike', values: { read: 'none', proposed: '' } }],
  };
}

/** Lists are headed by 项目, 业务 or 范围, in Shenzhen by 一般经营项目是; elsewhere a colon is a semicolon whose point was not seen. */
const COLON = /(?<!项目|业务|范围|是|为|如下)[：:]/g;

function withClosing(text: string): string {
  const at = closingAt(text);
  if (at === undefined) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + CLOSING.length)];
  const opened = before.replace(/[。.；;，,、]?[（(]$/, '。（');
  return opened + CLOSING + after;
}

/** Where the sentence stands, a few of its characters mistaken; undefined where it does not. */
function closingAt(text: string): number | undefined {
  for (let at = text.length - CLOSING.length; at >= 0; at -= 1) {
    let missed = 0;
    for (let i = 0; i < CLOSING.length && missed <= MISTAKEN; i += 1) {
      if (text[at + i] !== CLOSING[i]) missed += 1;
    }
    if (missed <= MISTAKEN) return at;
  }
  return undefined;
}
