import { z } from 'zod'
import { id } from '~/machines/fields'
import { email } from './email'

/** What the page of an organisation can send. */
export const memberAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('invite'), inviteEmail: email, role: z.enum(['owner', 'officer'], 'required') }),
  z.strictObject({ act: z.literal('remove'), member: id }),
  z.strictObject({ act: z.literal('owner'), member: id }),
  z.strictObject({ act: z.literal('officer'), member: id }),
])
