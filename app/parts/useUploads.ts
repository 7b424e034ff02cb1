import { useCallback, useEffect, useRef, useState } from 'react'
import type { EvidenceItem } from '../evidence/item'
import type { ProblemCode } from '../evidence/kinds'
import { limits } from '../evidence/limits'

export type Failure = ProblemCode | 'signed-out'
export interface Upload {
  key: number
  file: File
  state: 'waiting' | 'sending' | 'checking' | 'failed'
  /** of its bytes, while sending */
  percent: number
  code?: Failure
}

/** What can be known before anything is sent; the server judges the content. */
const faultOf = (file: File): Failure | undefined => (file.size === 0 ? 'empty' : file.size > limits.file ? 'too-large' : undefined)

/**
 * Files on their way by script, one after the other so that a phone's connection is not shared out. `added` hears of each
 * that has arrived. Leaving the page stops what is on its way.
 */
export function useUploads(address: string, added: (item: EvidenceItem) => void, failed: (upload: Upload, code: Failure) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())
  const stops = useRef(new Map<number, () => void>())
  const count = useRef(0)
  const change = useCallback((key: number, how: Partial<Upload>) => setUploads((all) => all.map((u) => (u.key === key ? { ...u, ...how } : u))), [])
  const drop = useCallback((key: number) => {
    stops.current.get(key)?.()
    stops.current.delete(key)
    setUploads((all) => all.filter((u) => u.key !== key))
  }, [])
  useEffect(() => () => stops.current.forEach((stop) => stop()), [])

  const start = (files: readonly File[], room: number) => {
    const fresh = files.map((file, order): Upload => {
      const code = order >= room ? 'too-many' : faultOf(file)
      return { key: ++count.current, file, percent: 0, ...(code ? { state: 'failed', code } : { state: 'waiting' }) }
    })
    setUploads((all) => [...all, ...fresh])
    for (const upload of fresh) {
      if (upload.code) failed(upload, upload.code)
      else queue(upload)
    }
  }

  const queue = (upload: Upload) => {
    let stopped = false
    stops.current.set(upload.key, () => { stopped = true })
    line.current = line.current.then(async () => {
      if (stopped) return
      const { answer, stop } = send(address, upload.file, (how) => change(upload.key, how))
      stops.current.set(upload.key, stop)
      const said = await answer
      if (said === 'stopped') return
      stops.current.delete(upload.key)
      if ('item' in said) {
        drop(upload.key)
        return added(said.item)
      }
      change(upload.key, { state: 'failed', code: said.code })
      failed(upload, said.code)
    })
  }

  const again = (upload: Upload) => {
    change(upload.key, { state: 'waiting', percent: 0 })
    queue(upload)
  }
  return { uploads, start, drop, again, busy: uploads.some((u) => u.state !== 'failed') }
}

type Said = { item: EvidenceItem } | { code: Failure }

/** fetch cannot tell how much has been sent; XMLHttpRequest can. */
function send(address: string, file: File, tell: (how: Partial<Upload>) => void): { answer: Promise<Said | 'stopped'>; stop: () => void } {
  const request = new XMLHttpRequest()
  const answer = new Promise<Said | 'stopped'>((done) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => tell({ state: 'sending', percent: Math.floor((loaded / total) * 100) }))
    request.upload.addEventListener('load', () => tell({ state: 'checking' }))
    request.addEventListener('load', () => done(saidIn(request)))
    request.addEventListener('error', () => done({ code: 'connection' }))
    request.addEventListener('abort', () => done('stopped'))
    request.open('POST', address)
    const form = new FormData()
    form.append('file-files', file)
    tell({ state: 'sending', percent: 0 })
    request.send(form)
  })
  return { answer, stop: () => request.abort() }
}

function saidIn({ status, responseText }: XMLHttpRequest): Said {
  try {
    const said = JSON.parse(responseText) as Said
    if ('item' in said || typeof said.code === 'string') return said
  } catch {
    // a page instead of an answer: from a proxy, or the portal's last resort
  }
  return { code: status === 413 ? 'too-large' : 'connection' }
}
