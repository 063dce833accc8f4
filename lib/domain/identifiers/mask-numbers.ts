import { maskIdCard } from './id-card';

/**
 * A text with every 身份证 number in it masked, whatever stands around it: what was read of a page may
 * hold more than was looked for. A number is known by the birth date inside it.
 */
export const maskNumbers = (text: string): string =>
  text.replace(ID_NUMBER, (number) => maskIdCard(number.replaceAll(' ', '')));

const ID_NUMBER =
  /(?<!\d)\d{6} ?(?:18|19|20)\d{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?[\dXx](?!\d)/g;
