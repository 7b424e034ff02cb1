import { redirect } from '@remix-run/node'
import { forgetLinks } from '../../link-cookie.server'

/** Closes access by links on this device; the links themselves stay good until they expire. */
export const action = () => redirect('/answer?left', { status: 303, headers: { 'Set-Cookie': forgetLinks() } })
export const loader = () => redirect('/answer', 303)
