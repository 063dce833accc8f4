import { describe, expect, it } from 'vitest';
import { answerOfFile } from './file-answer';

const pdf = { name: '营业执照“样例”.pdf', mime: 'application/pdf', bytes: 100 };
const answer = (range: string | null = null, file = pdf, download = false) =>
  answerOfFile(file, { range, download });

describe('the answer of a stored file', () => {
  it('shows a PDF inside the page under its whole name', () => {
    expect(answer().headers['content-disposition']).toBe(
      `inline; filename="________.pdf"; filename*=UTF-8''${encodeURIComponent('营业执照“样例”.pdf')}`,
    );
  });

  it.each([
    ['text/csv', 'attachment'],
    ['application/zip', 'attachment'],
    ['text/html', 'attachment'],
    ['image/jpeg', 'inline'],
  ])('hands down %s as %s', (mime, expected) => {
    expect(answer(null, { ...pdf, mime }).headers['content-disposition']).toMatch(expected);
  });

  it('never says a type we do not know', () => {
    expect(answer(null, { ...pdf, mime: 'text/html' }).headers['content-type']).toBe(
      'application/octet-stream',
    );
  });

  it('lets nothing run in it and nobody guess its type', () => {
    const { headers } = answer(null, { ...pdf, mime: 'image/png' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps quotes and line ends out of the plain name', () => {
    const { headers } = answer(null, { ...pdf, name: 'a"\\b.pdf' });
    expect(headers['content-disposition']).toContain('filename="a__b.pdf"');
  });

  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=0-100', { start: 0, end: 99 }],
    ['bytes=99-', { start: 99, end: 99 }],
    ['bytes=-1', { start: 99, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
  ])('gives the part %s', (header, range) => {
    expect(answer(header)).toMatchObject({ status: 206, range });
  });

  it.each(['bytes=100-', 'bytes=5-4', 'bytes=-0'])('refuses the part %s', (header) => {
    expect(answer(header)).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */100' },
    });
  });

  it.each(['bytes=0-1,4-5', 'lines=0-1', 'bytes=-', 'x'])('gives the whole for %s', (header) => {
    expect(answer(header).status).toBe(200);
  });
});
