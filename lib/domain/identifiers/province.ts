/** The 31 mainland provinces, by the character that opens a licence or ICP filing number. */
export const provinces = [
  ...['京', '津', '冀', '晋', '蒙', '辽', '吉', '黑', '沪', '苏', '浙'],
  ...['皖', '闽', '赣', '鲁', '豫', '鄂', '湘', '粤', '桂', '琼', '渝'],
  ...['川', '贵', '云', '藏', '陕', '甘', '青', '宁', '新'],
] as const;

export type Province = (typeof provinces)[number];

/** GB/T 2260 two-digit code and the plain names of each province. */
export const provinceTable: Record<Province, { code: string; zh: string; en: string }> = {
  京: { code: '11', zh: '北京', en: 'Beijing' },
  津: { code: '12', zh: '天津', en: 'Tianjin' },
  冀: { code: '13', zh: '河北', en: 'Hebei' },
  晋: { code: '14', zh: '山西', en: 'Shanxi' },
  蒙: { code: '15', zh: '内蒙古', en: 'Inner Mongolia' },
  辽: { code: '21', zh: '辽宁', en: 'Liaoning' },
  吉: { code: '22', zh: '吉林', en: 'Jilin' },
  黑: { code: '23', zh: '黑龙江', en: 'Heilongjiang' },
  沪: { code: '31', zh: '上海', en: 'Shanghai' },
  苏: { code: '32', zh: '江苏', en: 'Jiangsu' },
  浙: { code: '33', zh: '浙江', en: 'Zhejiang' },
  皖: { code: '34', zh: '安徽', en: 'Anhui' },
  闽: { code: '35', zh: '福建', en: 'Fujian' },
  赣: { code: '36', zh: '江西', en: 'Jiangxi' },
  鲁: { code: '37', zh: '山东', en: 'Shandong' },
  豫: { code: '41', zh: '河南', en: 'Henan' },
  鄂: { code: '42', zh: '湖北', en: 'Hubei' },
  湘: { code: '43', zh: '湖南', en: 'Hunan' },
  粤: { code: '44', zh: '广东', en: 'Guangdong' },
  桂: { code: '45', zh: '广西', en: 'Guangxi' },
  琼: { code: '46', zh: '海南', en: 'Hainan' },
  渝: { code: '50', zh: '重庆', en: 'Chongqing' },
  川: { code: '51', zh: '四川', en: 'Sichuan' },
  贵: { code: '52', zh: '贵州', en: 'Guizhou' },
  云: { code: '53', zh: '云南', en: 'Yunnan' },
  藏: { code: '54', zh: '西藏', en: 'Tibet' },
  陕: { code: '61', zh: '陕西', en: 'Shaanxi' },
  甘: { code: '62', zh: '甘肃', en: 'Gansu' },
  青: { code: '63', zh: '青海', en: 'Qinghai' },
  宁: { code: '64', zh: '宁夏', en: 'Ningxia' },
  新: { code: '65', zh: '新疆', en: 'Xinjiang' },
};

/** The province a number's first character means; 蜀, 黔, 滇, 陇 and 秦 are other names of five of them. */
export function provinceOfCharacter(character: string): Province | undefined {
  const province = otherNames.get(character) ?? character;
  return provinces.find((known) => known === province);
}

/** The province of a region code (GB/T 2260, first two digits); undefined for 10 (national) and unknown ones. */
export function provinceOfRegion(regionCode: string): Province | undefined {
  const code = regionCode.slice(0, 2);
  return provinces.find((province) => provinceTable[province].code === code);
}

const otherNames = new Map<string, Province>([
  ['蜀', '川'],
  ['黔', '贵'],
  ['滇', '云'],
  ['陇', '甘'],
  ['秦', '陕'],
]);
