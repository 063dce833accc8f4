/**
 * Parts of patterns held against half-width text without blanks. Every group is non-capturing: the
 * pattern they are put into decides what it captures.
 */

/** A day in digits or in Chinese numerals. */
export const DAY =
  '(?:\\d{4}年\\d{1,2}[月期目且用]\\d{1,2}[日曰号]|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?=\\d{2}:\\d{2}|(?!\\d))|[〇○零Oo0一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿卅]{1,3}[日曰])';

/** A name that ends as names of legal entities do; brackets within it are closed. */
export const ENTITY =
  '(?!\\()(?:[\\u4E00-\\u9FFFA-Za-z0-9·]|\\((?!(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\))[\\u4E00-\\u9FFFA-Za-z0-9·]{1,12}\\)){2,40}?(?:公司|(?:集团|银行|中心|协会|医院|大学|学院|学校|中学|小学|政府|基金会|学会|商会|合作社|信用社|研究所|办公室|办公厅|(?:税务|公安|教育|民政|交通|卫生|财政|水务|邮政|供电|人社|社会保障|监督管理)局)(?![\\u4E00-\\u9FFF]{0,8}公司)|事务所|研究院|管理局|委员会)(?:(?:(?!公司|[与和及、])[\\u4E00-\\u9FFF]){2,10}?(?:分公司|支行))?(?:\\((?:特殊)?普通合伙\\))?';

/** A length in years or months: 两年, 3年, 三(3)年, 十二个月. Not the year of a day, nor 2年6个月. */
export const LENGTH =
  '(?<![\\d〇○零一二三四五六七八九])(?:[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}|\\d{1,2})(?:\\([^()]{1,6}\\))?个?(?:年|月)(?!\\d{1,2}[月日个]|[一二三四五六七八九十]{1,3}[月日个])';

/** 95 or 96 and three or more digits; longer ones are telephones. Source: materials.md, Identifiers. */
export const CODE_NUMBER = '9[56]\\d{3,6}';

/** A domain of the endings companies of this trade use; not the host of an address of mail. */
export const DOMAIN =
  /(?<![@a-z0-9.-])((?:[a-z0-9][a-z0-9-]{0,61}\.)+(?:com\.cn|net\.cn|org\.cn|cn|com|net|org|top|vip|info|cc|中国|公司|网络))(?![a-z0-9])/gi;
