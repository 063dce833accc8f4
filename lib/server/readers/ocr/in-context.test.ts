import { describe, expect, it } from 'vitest';
import type { Recognised } from './ctc';
import { inContext } from './in-context';

/** Characters as recognised; `市~术` is one read as 市 that may be 术. */
const line = (drawn: string): Recognised[] =>
  [...drawn.matchAll(/(.)(?:~(.))?/gu)].map(([, text = '', other], at) =>
    other === undefined
      ? { text, certainty: 0.99, at }
      : { text, certainty: 0.6, at, others: [{ text: other, certainty: 0.3 }] },
  );

const textOf = (drawn: string) =>
  inContext(line(drawn))
    .map(({ text }) => text)
    .join('');

describe('a character the recogniser hesitates about', () => {
  it.each([
    ['通信技市~术有限公司', '通信技术有限公司', 'makes a word with those before it'],
    ['以核定为谁~准', '以核定为准', 'at the end of a line'],
    ['壹件~仟万元整', '壹仟万元整', 'in the middle of a word'],
    ['沈阳市~术和平区', '沈阳市和平区', 'stays where the other makes no word'],
    ['服务.（依法', '服务。（依法', 'ends a sentence as Chinese does'],
    ['例如a.com', '例如a.com', 'stays between Latin letters'],
    ['张市~术', '张市', 'of a name stays as read'],
    ['技术~市服务', '技术服务', 'stays where it makes a word itself'],
  ])('%s is read %s: it %s', (drawn, read) => {
    expect(textOf(drawn)).toBe(read);
  });

  it('is never beyond doubt once its word has chosen it', () => {
    expect(inContext(line('技市~术'))[1]?.certainty).toBeLessThanOrEqual(0.8);
  });

  it('stays when the other was not thought likely at all', () => {
    const hardly = { text: '市', certainty: 0.9, at: 1, others: [{ text: '术', certainty: 0.01 }] };
    const read = inContext([...line('技'), hardly]);
    expect(read[1]?.text).toBe('市');
  });
});
