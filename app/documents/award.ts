/** 裁决书: of a registered arbitration institution only. */
import { decided } from './decided'
import type { Template } from './given'

export const award: Template = (given, locale) => decided(given, locale, 'award')
