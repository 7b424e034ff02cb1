import { z } from 'zod'
import { line } from '~/machines/fields'
import { passwordProblem } from './password.server'

/** A new password, held against what others know of the person. */
export const newPassword = (about: string[] = []) =>
  z.string('required').superRefine((given, context) => {
    const problem = passwordProblem(given, about)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

export const personName = line(50)

/** What who proved a mailbox adds to it. */
export const newAccount = (email: string) => z.strictObject({ name: personName, password: newPassword([email]) })
