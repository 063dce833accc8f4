import { describe, expect, it } from 'vitest';
import { checkIcpNumber } from './icp';

describe('ICP备案号', () => {
  it.each([
    ['京ICP备10036305号-7', '京', '京ICP备10036305号', 7],
    ['京ICP备10036305号', '京', '京ICP备10036305号', undefined],
    ['粤ICP备2021054921号', '粤', '粤ICP备2021054921号', undefined],
    ['蜀ICP备2021054921号-12', '川', '蜀ICP备2021054921号', 12],
  ])('reads %s', (value, province, entityNumber, siteNumber) => {
    expect(checkIcpNumber(value)).toEqual({ ok: true, value, province, entityNumber, siteNumber });
  });

  it.each(['京icp备10036305号－7', ' 京ＩＣＰ备 10036305 号-7 '])('folds %j', (text) => {
    expect(checkIcpNumber(text)).toMatchObject({ ok: true, value: '京ICP备10036305号-7' });
  });

  it.each([
    ['京ICP证030173号', 'licence-not-filing'],
    ['京B2-20212732', 'licence-not-filing'],
    ['京ICP备1003630号', 'shape'],
    ['京ICP备100363050号', 'shape'],
    ['京ICP备20210549211号', 'shape'],
    ['京ICP备10036305', 'shape'],
    ['京ICP备10036305号-0', 'shape'],
    ['京ICP备10036305号-', 'shape'],
    ['ICP备10036305号', 'shape'],
    ['国ICP备10036305号', 'province'],
    ['京公网安备11010502030143号', 'shape'],
    ['', 'shape'],
  ])('refuses %j as %s', (text, problem) => {
    expect(checkIcpNumber(text)).toEqual({ ok: false, problem });
  });
});
