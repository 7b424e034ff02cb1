/** Carries one copy to a mail server. The only place that speaks SMTP; what became of the copy is a value. */
import { createTransport } from 'nodemailer'
import { isAddress, oneLine } from './names'

export type Copy = {
  messageId: string
  to: { name: string; address: string }
  fromName: string
  subject: string
  html: string
  text: string
  locale: string
  date: Date
}
export type Carried =
  | { carried: 'sent' }
  /** the server will never take this address: no use in trying again */
  | { carried: 'refused'; error: string }
  /**
   * down, busy, cut off: it may even have arrived, so the same Message-ID is used again.
   * `address`: the server spoke against the addressee; without it the fault is the server's or ours.
   */
  | { carried: 'failed'; error: string; address?: boolean }
export type Carrier = (copy: Copy, signal: AbortSignal) => Promise<Carried>

/** The longest one copy may take, however slowly the server talks. */
const patience = 60_000

/** `from`: the bare address of the portal, from the settings. TLS is asked of every server that is not on this machine. */
export function smtpCarrier(smtpUrl: string, from: string, longest = patience): Carrier {
  const { hostname, protocol, searchParams } = new URL(smtpUrl)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = createTransport({
    url: smtpUrl, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000,
    disableFileAccess: true, disableUrlAccess: true,
    requireTLS: protocol === 'smtp:' && !here && !searchParams.has('ignoreTLS'),
  })
  return async (copy, stopping) => {
    if (!isAddress(copy.to.address)) return { carried: 'refused', error: 'not an address' }
    const tooLong = AbortSignal.timeout(longest)
    try {
      await transport.sendMail({
        from: { name: oneLine(copy.fromName), address: from },
        to: { name: oneLine(copy.to.name), address: copy.to.address },
        envelope: { from, to: [copy.to.address] },
        subject: oneLine(copy.subject, 300), html: copy.html, text: copy.text, date: copy.date, messageId: copy.messageId,
        headers: { 'Content-Language': copy.locale, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal: AbortSignal.any([tooLong, stopping]),
      })
      return { carried: 'sent' }
    } catch (problem) {
      if (tooLong.aborted) return { carried: 'failed', error: 'the mail server took too long' }
      return verdict(problem as SmtpProblem)
    }
  }
}

type SmtpProblem = Error & { code?: string; command?: string; responseCode?: number; response?: string }

function verdict(problem: SmtpProblem): Carried {
  const said = [problem.command, problem.response ? withoutAddresses(problem.response) : (problem.responseCode ?? problem.code)].filter(Boolean).join(' ')
  const error = oneLine(said || problem.name, 300)
  const address = problem.command === 'RCPT TO' && problem.responseCode !== undefined
  return address && problem.responseCode! >= 500 ? { carried: 'refused', error } : { carried: 'failed', error, address }
}

/** Servers like to repeat the address; the dead letters' page and the log do not need it. */
const withoutAddresses = (response: string) => response.replace(/\S+@\S+/g, '…')
