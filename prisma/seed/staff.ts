/** Made-up people. Every number carries a birth date in 1900, so that it can be nobody's. */
const numbers = {
  '110105': [
    '110105190001030037',
    '110105190001040040',
    '110105190001050054',
    '110105190001020023',
  ],
  '310115': ['310115190001070020', '310115190001080034', '310115190001120040'],
  '440101': ['440101190001090014', '440101190001100024', '440101190001110038'],
} as const;

const rolesInOrder = [['computer-technician'], ['information-security-officer']];
const names = ['样例甲', '样例乙', '样例丙', '样例丁'];

/** A person of a sample sheet. */
export interface SamplePerson {
  readonly name: string;
  readonly idNumber: string;
  readonly computerBachelor: boolean;
  readonly roles: readonly string[];
}

/** The insured staff of a sample company: the first is the technician, the second answers for information security. */
export const staffOf = (region: keyof typeof numbers): SamplePerson[] =>
  numbers[region].map((idNumber, n) => ({
    name: names[n] ?? '样例',
    idNumber,
    computerBachelor: n === 0,
    roles: rolesInOrder[n] ?? [],
  }));
