import { describe, expect, it } from 'vitest';
import { checkLicenceNumber } from './licence-number';

describe('许可证编号', () => {
  it.each([
    ['京B2-20212732', ['B2'], '京', false, 2021, '2732'],
    ['合字B2-20090007', ['B2'], undefined, true, 2009, '0007'],
    ['合字B1.B2-20130004', ['B1', 'B2'], undefined, true, 2013, '0004'],
    ['A2.B1.B2-20100001', ['A2', 'B1', 'B2'], undefined, true, 2010, '0001'],
    ['B2-20233776', ['B2'], undefined, true, 2023, '3776'],
    ['川B2-20190001', ['B2'], '川', false, 2019, '0001'],
  ])('reads %s', (value, classes, province, crossRegion, year, serial) => {
    expect(checkLicenceNumber(value)).toEqual({
      ok: true,
      value,
      classes,
      coversB2: true,
      crossRegion,
      province,
      year,
      serial,
    });
  });

  it.each([
    ['京 b2－20212732', '京B2-20212732'],
    ['京Ｂ２-２０２１２７３２', '京B2-20212732'],
    ['合字B1．B2—20130004', '合字B1.B2-20130004'],
    ['A2·B1·B2-20100001', 'A2.B1.B2-20100001'],
  ])('reads %s as %s', (text, value) => {
    expect(checkLicenceNumber(text)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['合字B1-20130004', false],
    ['A1.A2-20130004', false],
    ['合字B1.B2-20130004', true],
  ])('says whether %s covers B2: %s', (text, coversB2) => {
    expect(checkLicenceNumber(text)).toMatchObject({ ok: true, coversB2 });
  });

  it.each([
    ['no hyphen', '京B220212732', 'shape'],
    ['no serial', '京B2-2021', 'shape'],
    ['a serial of three', '京B2-2021273', 'shape'],
    ['a serial of six', '京B2-2021273200', 'shape'],
    ['a character that is no province', '国B2-20212732', 'shape'],
    ['a code number certificate', '号[2021]00123-B011', 'shape'],
    ['an ICP filing', '京ICP备10036305号', 'shape'],
    ['nothing', '', 'shape'],
    ['a class that does not exist', '京B3-20212732', 'unknown-class'],
    ['one good class and one that does not exist', '京B2.C1-20212732', 'unknown-class'],
    ['the same class twice', '京B2.B2-20212732', 'unknown-class'],
    ['a year before licences', '京B2-19992732', 'year'],
    ['a year of the next century', '京B2-21002732', 'year'],
  ])('refuses %s', (_, text, problem) => {
    expect(checkLicenceNumber(text)).toEqual({ ok: false, problem });
  });
});
