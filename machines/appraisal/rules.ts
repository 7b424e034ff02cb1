import { rules as challenge } from '../challenge/rules'

/** The numbers are those of an appraisal anywhere else in a case. */
export const rules = { feeAgreement: challenge.feeAgreement, appraisalLimit: challenge.appraisalLimit }
