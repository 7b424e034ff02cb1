import { defineRules } from '../rulebook'

/** Five working days to be heard (domain/workflows E-S); what the body does not decide in as many more falls: its lateness costs nobody anything. */
export const rules = defineRules({
  hearingPeriod: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  hearingDecision: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
})
