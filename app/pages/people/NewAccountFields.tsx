import { PasswordInput } from '../../parts/PasswordInput'
import { TextInput } from '../../parts/TextInput'
import type { useAnswer } from './answer'

/** Name and first password. The address goes along unseen, so that a password manager keeps the pair; the server does not read it. */
export function NewAccountFields({ email, form: { field, typed } }: { email: string; form: ReturnType<typeof useAnswer> }) {
  return (
    <>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextInput {...field('name')} autoComplete="name" defaultValue={typed('name')} />
      <PasswordInput {...field('password', 'newPassword')} autoComplete="new-password" />
    </>
  )
}
