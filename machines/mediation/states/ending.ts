import { anchor, chart, count, end, notify, tell } from '../chart'

/** It is over; the body owes the notice. What was still open ends, and nobody sits any more. */
export const terminated = chart.createStateConfig({
  id: 'terminated',
  meta: { status: 'checking', waitsOn: ['handler'] },
  entry: [
    anchor('mediationEnded'), end('offer'), end('bidding'), end('proposal'), end('appraisal'), end('recusal'),
    tell('terminated', 'complainant', 'respondent', 'mediator'), tell('toGiveNotice', 'handler'),
    { type: 'assign', params: { seat: 'mediator', neutrals: [] } },
  ],
  // The notice does not wait for a body that is late: it goes out without its words.
  after: { endNotice: { target: '#closed', actions: [count('noticeLate'), ...notify] } },
  on: { giveNotice: { guard: 'byBody', target: '#closed', actions: [...notify] } },
})
