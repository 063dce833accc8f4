import { normaliseNumber } from './normalise';
import { provinceOfCharacter, type Province } from './province';

/** Classes of telecom business a licence can name (B24 call centre is in B2, second class). */
export const licenceClasses = ['A1', 'A2', 'B1', 'B2'] as const;
export type LicenceClass = (typeof licenceClasses)[number];

export type LicenceNumberProblem = 'shape' | 'unknown-class' | 'year';

export type LicenceNumberCheck =
  | {
      readonly ok: true;
      readonly value: string;
      readonly classes: readonly LicenceClass[];
      /** A licence without B2 cannot hold B24: the number, or the scope, is wrong. */
      readonly coversB2: boolean;
      /** No province character ⇔ cross-region ⇔ issued by the ministry. */
      readonly crossRegion: boolean;
      readonly province: Province | undefined;
      readonly year: number;
      readonly serial: string;
    }
  | { readonly ok: false; readonly problem: LicenceNumberProblem };

/** 许可证编号, such as 京B2-20212732 or 合字B1.B2-20130004. Source: materials.md, Identifiers. */
export function checkLicenceNumber(text: string): LicenceNumberCheck {
  const value = normaliseNumber(text).replace(/[·・、．]/g, '.');
  const match = /^(合字|\p{Script=Han})?([A-Z]\d(?:\.[A-Z]\d)*)-(\d{4})(\d{4,5})$/u.exec(value);
  if (match === null) return { ok: false, problem: 'shape' };

  const [, prefix = '', classList = '', year = '', serial = ''] = match;
  const province = provinceOfCharacter(prefix);
  if (prefix !== '' && prefix !== '合字' && province === undefined) {
    return { ok: false, problem: 'shape' };
  }
  const named = classList.split('.');
  const classes = licenceClasses.filter((known) => named.includes(known));
  if (classes.length !== named.length) return { ok: false, problem: 'unknown-class' };
  if (year < '2000' || year > '2099') return { ok: false, problem: 'year' };
  return {
    ok: true,
    value,
    classes,
    coversB2: classes.includes('B2'),
    crossRegion: province === undefined,
    province,
    year: Number(year),
    serial,
  };
}
