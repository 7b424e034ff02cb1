/** Which template writes which kind. */
import type { Locale } from '~/machines/workflow'
import { acceptance } from './acceptance'
import { award } from './award'
import { complaintRegistration } from './complaintRegistration'
import { courtBundle } from './courtBundle'
import { failureCertificate } from './failureCertificate'
import type { Given, Template } from './given'
import { identityRequest } from './identityRequest'
import type { DocumentKind } from './kinds'
import { mediationNotice } from './mediationNotice'
import { mediationStatement } from './mediationStatement'
import { mediationTermination } from './mediationTermination'
import { mediatorProposal } from './mediatorProposal'
import { nonAcceptance } from './nonAcceptance'
import { panelDecision } from './panelDecision'
import { proceduralOrder } from './proceduralOrder'
import { reportRegistration } from './reportRegistration'
import { reportResult } from './reportResult'
import { settlementAgreement } from './settlementAgreement'
import type { Sheet } from './sheet'
import { transferNotice } from './transferNotice'

export const templates: Record<DocumentKind, Template> = {
  complaintRegistration, reportRegistration, transferNotice, identityRequest, acceptance, nonAcceptance, mediationNotice, mediationTermination, mediationStatement, reportResult,
  settlementAgreement, mediatorProposal, proceduralOrder, award, panelDecision, failureCertificate, courtBundle,
}

export const sheetsOf = (given: Given): Record<Locale, Sheet> => {
  const template = templates[given.about.kind]
  return { 'zh-CN': template(given, 'zh-CN'), en: template(given, 'en') }
}
