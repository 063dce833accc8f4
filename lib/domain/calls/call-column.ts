/** What a column of a call log may state, as far as an inspection asks. */
export const callColumns = ['caller', 'callee', 'start', 'duration'] as const;
export type CallColumn = (typeof callColumns)[number];

/** The names call systems, vendors and carriers head their columns with, plainest first. */
export const columnNames: Record<CallColumn, readonly string[]> = {
  caller: [
    '主叫号码',
    '主叫',
    '主叫电话',
    '主叫用户号码',
    '主叫用户',
    '主叫方',
    '主叫方号码',
    '外显号码',
    '来电号码',
    '主叫号',
    '主叫电话号码',
    '主叫方电话',
    'caller',
    'callernumber',
    'calleridnumber',
    'callerno',
    'callingnumber',
    'callingparty',
    'callingno',
    'from',
    'fromnumber',
    'src',
    'source',
    'cidnum',
    'ani',
  ],
  callee: [
    '被叫号码',
    '被叫',
    '被叫电话',
    '被叫用户号码',
    '被叫用户',
    '被叫方',
    '被叫方号码',
    '被叫号',
    '被叫电话号码',
    '被叫方电话',
    '被呼号码',
    '拨打号码',
    '目的号码',
    'callee',
    'calleenumber',
    'callednumber',
    'calledparty',
    'calleeno',
    'calledno',
    'to',
    'tonumber',
    'dst',
    'destination',
    'destinationnumber',
    'dnis',
    'phonenumber',
  ],
  start: [
    '通话开始时间',
    '开始时间',
    '呼叫开始时间',
    '呼叫时间',
    '起始时间',
    '拨打时间',
    '来电时间',
    '呼入时间',
    '呼出时间',
    '开始通话时间',
    '通话起始时间',
    'starttime',
    'startstamp',
    'start',
    'startepoch',
    'calldate',
    'callstarttime',
    'begintime',
    '呼叫起始时间',
    '起呼时间',
    '呼叫开始',
    '呼叫发起时间',
    '通话发起时间',
    '呼叫日期时间',
    '拨出时间',
    '通话开始',
    '开始通话',
    '通话日期时间',
    '开始日期时间',
    '发起时间',
    'startdatetime',
    'calltime',
    'datetime',
    '拨号时间',
    '开始时刻',
    '起始时刻',
    '呼叫时刻',
    '拨打时刻',
    '通话时刻',
    'time',
  ],
  duration: [
    '通话时长',
    '时长',
    '通话总时长',
    '计费时长',
    '通话秒数',
    '呼叫时长',
    '持续时间',
    '通话持续时间',
    'duration',
    'billsec',
    'talktime',
    'talkduration',
    'billduration',
    'durationsec',
    'durationseconds',
    '通话时长秒',
    '接通时长',
    '通话时长秒数',
    '通话用时',
    '时长秒',
    '总时长',
    'billseconds',
    'talkseconds',
    'calllength',
    '通话长度',
    'callduration',
    'lengthinsec',
  ],
};

/** What columns nobody listed are likely called, as folded: what stands in them must agree. The start is told by that alone. */
export const likelyNames: Partial<Record<CallColumn, RegExp>> = {
  caller:
    /^(?:主叫|主呼|外显|显示|来电|呼出|外呼|发起|本端|本机|线路|中继|出局)(?:方|端|侧|用户)?(?:号码?|电话|电话号码)?$|caller|calling|^(?:a(?:number|party)|ani|from|src)/,
  callee:
    /^(?:被叫|被呼|对端|对方|客户|用户|目标|目的|拨打|拨出|接听|接收)(?:方|端|侧|用户)?(?:号码?|电话|电话号码|手机号?|手机号码)?$|callee|called|dial+ed|^(?:b(?:number|party)|dest|dst|dnis)|^customer(?:phone|number|mobile)/,
  duration:
    /^(?!.*(?:振铃|等待|排队|静音|保持|ring|wait|hold|queue)).*(?:时长|用时|历时|耗时|秒数|持续时间|duration|talksec|billsec|length)/,
};

/** Where a log keeps the day of a call apart from its time. */
export const dayNames: readonly string[] = [
  '呼叫日期',
  '通话日期',
  '开始日期',
  '起始日期',
  '话单日期',
  '日期',
  'date',
  'callday',
  'startdate',
];

/** A log some systems write without a row of names. Columns from 0. */
interface HeaderlessLayout {
  readonly system: string;
  readonly leastColumns: number;
  readonly mostColumns: number;
  readonly columns: Readonly<Record<CallColumn, number>>;
}

/** Source: materials.md, call-system exports; the default templates of each system. */
export const headerlessLayouts: readonly HeaderlessLayout[] = [
  {
    system: 'FreeSWITCH mod_cdr_csv',
    leastColumns: 11,
    mostColumns: 14,
    columns: { caller: 1, callee: 2, start: 4, duration: 7 },
  },
  {
    system: 'Asterisk Master.csv',
    leastColumns: 14,
    mostColumns: 20,
    columns: { caller: 1, callee: 2, start: 9, duration: 12 },
  },
];
