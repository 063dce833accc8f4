import { normaliseNumber } from './normalise';
import { provinceOfCharacter, type Province } from './province';

export type IcpProblem = 'shape' | 'province' | 'licence-not-filing';

export type IcpCheck =
  | {
      readonly ok: true;
      readonly value: string;
      readonly province: Province;
      /** The filing entity's number, without the `-n` of one site: 京ICP备10036305号. */
      readonly entityNumber: string;
      readonly siteNumber: number | undefined;
    }
  | { readonly ok: false; readonly problem: IcpProblem };

/**
 * ICP备案号: province, `ICP备`, 8 or 10 digits, `号`, optional `-n`.
 * `ICP证…` is a licence, not a filing. Source: materials.md, Identifiers.
 */
export function checkIcpNumber(text: string): IcpCheck {
  const value = normaliseNumber(text);
  if (/ICP证|B2-\d/.test(value)) {
    return { ok: false, problem: 'licence-not-filing' };
  }
  const match = /^(\p{Script=Han})(ICP备(?:\d{8}|\d{10})号)(?:-([1-9]\d{0,4}))?$/u.exec(value);
  if (match === null) return { ok: false, problem: 'shape' };

  const [, character = '', rest = '', site] = match;
  const province = provinceOfCharacter(character);
  if (province === undefined) return { ok: false, problem: 'province' };
  const siteNumber = site === undefined ? undefined : Number(site);
  return { ok: true, value, province, entityNumber: character + rest, siteNumber };
}
