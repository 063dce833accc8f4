import { describe, expect, it } from 'vitest';
import { findColumns } from './find-columns';

const split = (line: string) => line.split(',');

describe('findColumns', () => {
  it.each([
    ['分机号,用户名,通道,状态,主叫号码,被叫号码,通话开始时间,时长,坐席编号,客户编号', [4, 5, 6, 7]],
    ['录音流水号,主叫号码,被叫号码,静音总时长,通话总时长,呼叫时间', [1, 2, 5, 4]],
    ['主叫号码,被叫号码,目的地号码,通话开始时间,本地/长途,时长', [0, 1, 3, 5]],
    ['calldate,clid,src,dst,dcontext,duration,billsec,disposition', [2, 3, 0, 5]],
    ['CID Name,Source,Destination,Recording,Start,TTA,Duration', [1, 2, 4, 6]],
    ['Caller,Callee,Time,Direction,Duration,EndStatus', [0, 1, 2, 4]],
    ['CALLID,CALLERNO,CALLEENO,CALLTYPE,BEGINTIME,TALKDURATION', [1, 2, 4, 5]],
    ['主叫号码（脱敏）,被叫号码(脱敏), 开始时间 ,通话时长(秒)', [0, 1, 2, 3]],
    [
      'uniqueid,lead_id,call_date,start_epoch,length_in_sec,status,phone_number,user',
      [undefined, 6, 3, 4],
    ],
  ])('finds the columns of %s', (header, expected) => {
    const found = findColumns([['话单导出'], split(header), split(header).map(() => '1')]);
    const { caller, callee, start, duration } = found?.columns ?? {};
    expect([caller, callee, start, duration]).toEqual(expected);
    expect(found?.headerRow).toBe(1);
  });

  it('tells the start by its days and times where nobody knows its name', () => {
    const rows = (start: string) => [
      ['主叫', '被叫', '呼叫触发点', '备注'],
      ['01088886666', '13800000000', start, '9:30'],
      ['01088886666', '13800000001', start, '9:31'],
    ];
    expect(findColumns(rows('见附件'))).toBeUndefined();
    const timed = rows('2026-02-01 08:30:00').map((row, i) => [...row, i === 0 ? '时长' : '60']);
    expect(findColumns(timed)).toMatchObject({ columns: { start: 2 }, guessed: ['start'] });
    const untimed = rows('见附件').map((row, i) => [...row, i === 0 ? '时长' : '60']);
    expect(findColumns(untimed)?.columns.start).toBeUndefined();
  });

  it.each([
    ['外显号码,客户手机,呼叫触发点,通话耗时', [0, 1, 2, 3]],
    ['A Number,B Number,Answered,Call Length', [0, 1, 2, 3]],
    ['主叫号码,客户号码,开始时间,振铃时长', [0, 1, 2, undefined]],
  ])('tells columns of likely names by what they hold: %s', (header, expected) => {
    const row = ['01088886666', '138****0000', '2026-02-01 08:30:00', '65'];
    const { caller, callee, start, duration } =
      findColumns([split(header), row, row])?.columns ?? {};
    expect([caller, callee, start, duration]).toEqual(expected);
    expect(findColumns([split(header), row.map(() => '见附件')])?.columns.callee).toBeUndefined();
  });

  it('tells a time beside the day of its own', () => {
    const rows = [
      ['日期', '开头', '主叫号码', '被叫号码', '通话历时'],
      ['2026.02.01', '08:30:00', '01088886666', '13800000000', '1分5秒'],
      ['2026.02.01', '08:31:00', '01088886666', '13800000001', '0分9秒'],
    ];
    const found = findColumns(rows);
    expect(found).toMatchObject({ columns: { start: 1, duration: 4 }, day: 0 });
    expect(found?.guessed).toEqual(['duration', 'start']);
  });

  it('knows the systems that write no names by their shape', () => {
    const freeswitch =
      'Agent,01088886666,13800000000,default,2026-02-01 08:30:00,2026-02-01 08:30:04,2026-02-01 08:31:00,60,56,NORMAL_CLEARING,a-b,,acc';
    const asterisk =
      'acc,01088886666,13800000000,from-internal,"A" <1>,SIP/1,SIP/2,Dial,x,2026-02-01 08:30:00,2026-02-01 08:30:04,2026-02-01 08:31:00,60,56,ANSWERED,DOCUMENTATION,1.1,';
    expect(findColumns([split(freeswitch), split(freeswitch)])?.system).toMatch(/FreeSWITCH/);
    expect(findColumns([split(asterisk), split(asterisk)])?.system).toMatch(/Asterisk/);
  });

  it('takes a roster, a list of complaints and nothing at all for no log', () => {
    expect(findColumns([['序号', '姓名', '公民身份号码', '开始时间']])).toBeUndefined();
    expect(findColumns([['投诉日期', '投诉号码', '处理结果']])).toBeUndefined();
    expect(findColumns([])).toBeUndefined();
  });
});
