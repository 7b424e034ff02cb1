/** 评议决定书: of everybody who is not a registered arbitration institution. */
import { decided } from './decided'
import type { Template } from './given'

export const panelDecision: Template = (given, locale) => decided(given, locale, 'panelDecision')
