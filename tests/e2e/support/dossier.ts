import type { Page } from '@playwright/test';
import path from 'node:path';
import { addDays, closingDay, today } from './days';
import { makeCsv, makePdf, makePhoto } from './documents';
import type { Company } from './evidence';

/** A folder as a company keeps it: documents of several kinds, one of somebody else, one that is none. */
export async function makeDossier(page: Page, folder: string, company: Company) {
  const at = (name: string) => path.join(folder, name);
  const pdf = (name: string, html: string) => makePdf(page, at(name), html);
  await pdf('主体资格/营业执照.pdf', licenceHtml(company));
  await pdf('主体资格/服务器托管协议.pdf', hostingHtml(company));
  await pdf('主体资格/域名证书.pdf', domainHtml(company));
  await pdf('业务/业务合同.pdf', contractHtml(company));
  await pdf('合规/码号证书.pdf', codeHtml(company));
  await pdf('别家的/营业执照-云鹿.pdf', licenceHtml({ ...company, ...stranger }));
  await makePhoto(page, at('杂项/IMG_0001.jpg'), 77, '工位');
  makeCsv(at('杂项/记录.csv'), [
    ['甲', '乙'],
    ['1', '2'],
  ]);
  return folder;
}

/** Two documents bound into one file, a page each. */
export const makeBound = (page: Page, file: string, company: Company) =>
  makePdf(page, file, `${licenceHtml(company)}<div style="break-before:page">${cardHtml()}</div>`);

/** Somebody else's: never filed silently. */
export const stranger = { name: '样例云鹿集团有限公司', uscc: '91350211M000100Y4X' };

const chineseDay = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

const rows = (pairs: readonly (readonly [string, string])[]) =>
  `<table>${pairs
    .map(([label, value]) => `<tr><td style="width:9em">${label}</td><td>${value}</td></tr>`)
    .join('')}</table>`;

const licenceHtml = ({ name, uscc }: Pick<Company, 'name' | 'uscc'>) =>
  `<h1 style="text-align:center">营业执照</h1><p style="text-align:center">（副本）</p>${rows([
    ['统一社会信用代码', uscc],
    ['名称', name],
    ['类型', '有限责任公司（自然人投资或控股）'],
    ['法定代表人', '样例甲'],
    ['注册资本', '壹仟万元整'],
    ['成立日期', '2015年03月01日'],
    ['营业期限', '2015年03月01日至长期'],
    ['住所', '福州市鼓楼区样例路1号'],
    ['经营范围', '第二类增值电信业务中的国内呼叫中心业务；企业管理咨询。（样例）'],
  ])}<p>登记机关 样例市市场监督管理局</p>`;

/** The number is invented; its holder would be born in 1949. */
const cardHtml = () =>
  `<h1 style="text-align:center">居民身份证</h1>${rows([
    ['姓名', '样例甲'],
    ['公民身份号码', '11010519491231002X'],
    ['住址', '福州市鼓楼区样例路1号'],
    ['签发机关', '样例市公安局'],
    ['有效期限', '2020.01.01-长期'],
  ])}`;

const hostingHtml = ({ name, year }: Company) =>
  `<h1 style="text-align:center">服务器托管协议</h1>
  <p>甲方：${name}</p><p>乙方：样例数据中心有限公司</p>
  <p>第一条 甲方将服务器托管于乙方位于福州市样例路2号的机房，乙方提供机柜、电力与带宽。</p>
  <p>第二条 本协议期限自${chineseDay(addDays(today(), -30))}起至${chineseDay(addDays(closingDay(year), 400))}止。</p>
  <p>签订日期：${chineseDay(addDays(today(), -30))}</p>
  <p>甲方（盖章）：${name}　　乙方（盖章）：样例数据中心有限公司</p>`;

const domainHtml = ({ name, domain, year }: Company) =>
  `<h1 style="text-align:center">国际域名注册证书</h1>${rows([
    ['域名', domain],
    ['域名注册人', name],
    ['注册服务机构', '样例域名服务有限公司'],
    ['注册日期', '2018年05月06日'],
    ['到期日期', chineseDay(`${year + 2}-05-06`)],
  ])}`;

const contractHtml = ({ name }: Company) =>
  `<h1 style="text-align:center">客服外包服务合同</h1>
  <p>甲方：样例商贸有限公司</p><p>乙方：${name}</p>
  <p>第一条 甲方委托乙方提供客户服务外包，乙方以其呼叫中心业务许可开展呼叫中心业务，接听客户来电。</p>
  <p>第二条 合同期限自${chineseDay(addDays(today(), -300))}起至${chineseDay(addDays(today(), 400))}止。</p>
  <p>签订日期：${chineseDay(addDays(today(), -300))}</p>`;

const codeHtml = ({ name, year }: Company) =>
  `<h1 style="text-align:center">电信网码号资源使用证书</h1>${rows([
    ['码号', '95013'],
    ['使用单位', name],
    ['用途', '呼叫中心业务'],
    ['使用范围', '全国'],
    ['有效期', `2020年01月01日至${chineseDay(`${year + 1}-12-31`)}`],
  ])}`;
