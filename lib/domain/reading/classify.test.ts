import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { classify } from './classify';

const kindOf = (drawing: string, path = '') => classify(drawnPart(drawing), path).kind;

describe('what kind a document is', () => {
  it.each([
    ['# 营业执照\n统一社会信用代码\n名称\n法定代表人\n注册资本\n经营范围', 'business-licence'],
    [
      '# 营业执熙\n统一社会信用代码\n名称\n注册资本\n成立日期\n经营范围\n登记机关',
      'business-licence',
    ],
    ['# 域名注册证书\n域名：a.com\n注册者：甲\n到期日期：2028-01-01', 'domain-certificate'],
    ['# 主机托管业务服务合同\n甲方：甲\n乙方：乙\n机房机柜带宽', 'hosting-agreement'],
    [
      '# 智能外呼及人工坐席联合运营框架合同\n甲方：甲\n乙方：乙\n服务费 合同期限',
      'business-contract',
    ],
    [
      '# 技术开发（委托）合同\n委托方（甲方）：甲\n开发方（乙方）：乙\n合同期限',
      'business-contract',
    ],
    [
      '# 劳动合同书\n甲方（用人单位）：甲\n乙方（劳动者）：乙\n电话客服坐席 合同期限 签订日期',
      null,
    ],
    ['# 保密协议\n甲方：甲银行\n乙方：乙公司\n客服外包 服务费 合同期限 签订日期', null],
    ['# 财务审计报告\n审计意见 会计师事务所 注册会计师 报告编号', null],
    ['# 社会保险业务办理回执\n受理日期 受理编号 申请人 申请事项', null],
    [
      '# 年报材料补正报告\n年报 问题 通信管理局 退回意见 退回修改 整改 责任人 完成时间',
      'correction-report',
    ],
    ['# 域名注册信息确认函\n域名 所有者 注册商 到期日期 有效期', 'domain-certificate'],
    ['# 设备代管与机位出租协议\n甲方：甲\n乙方：乙\n机位 电力 带宽', 'hosting-agreement'],
    ['# 网站备案状态截图\n备案号：京ICP备12345678号\n网站域名 主办单位', 'icp-filing'],
    ['# 合作备忘录\n甲方：甲\n乙方：中国样例电信\n骚扰电话治理', 'carrier-memorandum'],
    ['关于同意样例网络科技有限公司使用短号码的\n批复\n电信网码号资源 使用期限 用途', null],
    [
      '# 关于同意样例网络科技有限公司使用码号的\n# 批复\n电信网码号资源\n使用期限\n用途',
      'code-certificate',
    ],
    [
      '# IDC主机托管业务服务合同\n客户名称   甲公司\n服务商   乙呼叫服务有限公司\n甲方 乙方 托管',
      'hosting-agreement',
    ],
    ['# 并购协议\n甲方（并购方）：甲\n乙方（被并购方）：乙\n股权转让 主体变更', 'merger-agreement'],
    ['# 关于投诉问题的整改报告\n12321 投诉 办结 整改措施 台账', 'complaint-rectification'],
    [
      '工单号   投诉受理时间   被投诉号码   投诉内容   处理结果   办结时间\n1   12321',
      'complaint-rectification',
    ],
    ['# 设备买卖合同\n出卖人（甲方）：甲\n买受人（乙方）：乙\n标的物 货款', 'business-contract'],
    [
      '# 互联网专线接入协议\n甲方：样例呼叫服务有限公司\n乙方：乙通信有限公司\n带宽400M，月租费',
      null,
    ],
    [
      '# 行政许可决定书\n你单位提出的电信网码号资源使用申请，我局予以受理\n准予使用的码号：95263\n用途 使用范围 使用期限',
      'code-certificate',
    ],
    ['# 网站ICP备案证明\n网站域名：example.cn\n网站备案号：鲁ICP备24728936号-4', 'icp-filing'],
    ['# 注册信息安全专业人员\n姓名：样例\n身份证号：11010519491231002X\n注册有效期', null],
    ['# 信息系统安全等级保护备案证明\n备案编号：110108\n公安机关', null],
    ['随便写的一页字\n没有标题', null],
    ['请于五日内提交营业执照副本、域名证书和服务器托管协议。', null],
  ] as const)('%s', (drawing, kind) => expect(kindOf(drawing)).toBe(kind));

  it('takes printed rows of numbers calling numbers for a call log', () => {
    const row = '2025-09-19 09:22     95042       15900009063     06:59';
    const printed = (rows: number) =>
      drawnPart(
        [
          '# 话务明细报表',
          '呼叫开始             主叫号      被叫号          时长',
          ...Array<string>(rows).fill(row),
        ].join('\n'),
      );
    expect(classify(printed(3), '').kind).toBe('call-records');
    expect(classify(printed(2), '').kind).toBeNull();
  });

  it('takes a silent picture for seats only where its name says so', () => {
    const silent = drawnPart('', { origin: 'ocr' });
    expect(classify(silent, '职场照片/1.jpg').kind).toBe('seat-photos');
    expect(classify(silent, '1.jpg').kind).toBeNull();
  });

  it('takes a picture with writing for seats only as likely, where its folder says so', () => {
    const poster = drawnPart('服务热线欢迎拨打\n今天也要微笑待人', { origin: 'ocr' });
    expect(classify(poster, '职场照片/1.jpg')).toMatchObject({
      kind: null,
      candidates: [{ kind: 'seat-photos' }],
      reasons: [{ code: 'folder', found: ['职场', '照片'] }],
    });
    expect(classify(poster, '1.jpg').candidates).toEqual([]);
    const licence = drawnPart(
      '# 营业执照\n统一社会信用代码   91350100M000100Y43\n类型   有限责任公司\n经营范围   呼叫中心',
      { origin: 'ocr' },
    );
    expect(classify(licence, '职场照片/1.jpg').kind).toBe('business-licence');
  });

  it('is told by the fields it states where title and words leave it open', () => {
    const card = drawnPart(
      '姓名   张样例\n性别   男   民族   汉\n出生   1949年12月31日\n住址   样例路1号\n公民身份号码   11010519491231002X\n签发机关   样例公安局\n有效期限   2018.9.23-2038.9.23',
    );
    expect(classify(card, '').kind).toBeNull();
    const stated = classify(card, '', () => ({
      found: ['personName', 'idNumber', 'validUntil'],
      asked: 3,
    }));
    expect(stated.kind).toBe('legal-representative-id');
    expect(stated.reasons.map(({ code }) => code)).toContain('fields');
    expect(classify(card, '', () => ({ found: [], asked: 3 })).kind).toBeNull();
  });
});
