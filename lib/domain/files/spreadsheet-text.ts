/**
 * What a text is that goes by the name of a spreadsheet: XML as Excel 2003 wrote it, a page with a
 * table, or neither (undefined).
 */
export function spreadsheetText(text: string): 'xml' | 'html' | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (!start.startsWith('<')) return undefined;
  if (/<(?:\w+:)?Workbook[\s>]/.test(start) && start.includes(SPREADSHEET_NAMES)) return 'xml';
  return /<(?:table|tr|td)[\s>]/i.test(start) ? 'html' : undefined;
}

const SPREADSHEET_NAMES = 'urn:schemas-microsoft-com:office:spreadsheet';
