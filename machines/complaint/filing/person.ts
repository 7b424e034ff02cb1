import type { FilingStep } from '../../filing'

/** Who complains, and what may be done with what they say. */
export const personSteps: readonly FilingStep[] = [
  {
    name: 'guardian', part: 'you', when: (a) => a.kind === 'minorPurchase',
    fields: () => ({ relation: { kind: 'choice', options: ['parent', 'otherGuardian'] }, guardian: { kind: 'confirm' } }),
  },
  {
    name: 'contact', part: 'you', prefill: { contactName: 'name', contactPhone: 'phone' },
    fields: () => ({ contactName: { kind: 'text', max: 50 }, contactPhone: { kind: 'text', max: 30 } }),
    check: (a) => (a.contactPhone && !/^\+?[\d\s()-]{6,25}$/.test(String(a.contactPhone).normalize('NFKC')) ? { contactPhone: ['phone'] } : {}),
  },
  {
    name: 'consents', part: 'you',
    fields: () => ({ publish: { kind: 'choice', options: ['yes', 'no'] }, entrust: { kind: 'choice', options: ['yes', 'no'] } }),
  },
]
