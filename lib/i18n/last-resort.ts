import type { Locale } from './locale';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

/** The few texts a page needs when even the layout could not be made. */
export const lastResort = { 'zh-CN': few(zh), en: few(en) } satisfies Record<Locale, object>;

function few(messages: typeof zh | typeof en) {
  return { shell: { brand: messages.shell.brand }, 'errors-page': messages['errors-page'] };
}
