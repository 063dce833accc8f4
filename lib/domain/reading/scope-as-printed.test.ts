import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { extractors } from './extractors';
import { HIGH_CERTAINTY } from './reading';

const closing = '（依法须经批准的项目，经相关部门批准后方可开展经营活动）';

function scopeOf(text: string, how?: Parameters<typeof drawnPart>[1]) {
  const part = drawnPart(`# 营业执照\n名称   样例有限公司\n经营范围   ${text}`, how);
  return extractors['business-licence'](part).find(({ field }) => field === 'businessScope');
}

describe('a scope recognised in a picture', () => {
  it.each([
    ['软件开发：会议服务', '软件开发；会议服务'],
    ['许可项目：呼叫中心业务；软件开发', '许可项目：呼叫中心业务；软件开发'],
    [
      '一般经营项目是：软件开发；许可经营项目是：呼叫中心',
      '一般经营项目是：软件开发；许可经营项目是：呼叫中心',
    ],
    [`软件开发${closing}`, `软件开发。${closing}`],
    [`软件开发。${closing.replace('批准的', '批谁的')}`, `软件开发。${closing}`],
    [`软件开发。${closing}一般项目：会议服务`, `软件开发。${closing}一般项目：会议服务`],
  ])('%s', (read, expected) => {
    const proposal = scopeOf(read, { origin: 'ocr' });
    expect(proposal?.value).toBe(expected);
    if (read === expected) expect(proposal?.doubts).toEqual([]);
    else {
      expect(proposal?.doubts).toMatchObject([{ code: 'look-alike' }]);
      expect(proposal?.certainty).toBeLessThan(HIGH_CERTAINTY);
    }
  });

  it('is left alone where the file states it', () => {
    expect(scopeOf('软件开发：会议服务')).toMatchObject({
      value: '软件开发：会议服务',
      doubts: [],
    });
  });
});
