import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkCode, checkFile, largestPaper, type Checked } from '../../documents/check.server'
import { limits } from '../../evidence/limits'
import { isMultipart, readMultipart } from '../../evidence/multipart.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonRow } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { SummaryList } from '../../parts/SummaryList'
import { TextInput } from '../../parts/TextInput'
import { placeOf, take } from '../../people/throttle.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.documents.verify.title }

type Answer = Checked | { is: 'throttled' | 'noFile' | 'tooLarge' } | undefined
const spent = async (address: string | undefined) => (await take([['verify', placeOf(address ?? '')]])).spent

/** By code: a link that can be kept. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code')?.slice(0, 60) ?? ''
  if (!typed) return { typed, answer: undefined as Answer }
  if (await spent(context.address as string | undefined)) return data({ typed, answer: { is: 'throttled' } as Answer }, 429)
  return { typed, answer: (await checkCode(house(), typed, localeOf(request))) as Answer }
}

/** By the file: read, compared and forgotten. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (await spent(context.address as string | undefined)) return data<Answer>({ is: 'throttled' }, 429)
  if (!isMultipart(request)) throw new Response(null, { status: 400 })
  const parts: Buffer[] = []
  let cut = false
  const read = await readMultipart(request, { ...limits, request: largestPaper + 100_000, file: largestPaper, files: 1 }, async (part) => {
    for await (const bytes of part.bytes) if (part.field === 'file') parts.push(bytes)
    cut ||= part.tooLarge()
  })
  if ('refused' in read) return data<Answer>({ is: read.status === 413 ? 'tooLarge' : 'noFile' }, read.status)
  if (cut) return data<Answer>({ is: 'tooLarge' }, 413)
  const pdf = Buffer.concat(parts)
  if (!pdf.length) return data<Answer>({ is: 'noFile' }, 400)
  return data<Answer>(await checkFile(house(), pdf, localeOf(request)))
}

export default function Verify() {
  const loaded = useLoaderData<typeof loader>()
  const acted = useActionData<typeof action>()
  const { verify } = useWords().words.documents
  const answer = (acted ?? loaded.answer) as Answer
  const inCode = answer?.is === 'mistyped' ? verify.says.mistyped : undefined
  const inFile = answer?.is === 'noFile' || answer?.is === 'tooLarge' ? verify.says[answer.is] : undefined
  return (
    <div className="reading flow">
      <Heading>{verify.title}</Heading>
      <p className="lead">{verify.intro}</p>
      {answer ? <Result answer={answer} /> : null}
      <form method="get" noValidate>
        <h2>{verify.byCode}</h2>
        <TextInput name="code" label={verify.code} hint={verify.codeHint} defaultValue={loaded.typed} error={inCode} autoComplete="off" spellCheck={false} />
        <ButtonRow>
          <Button>{verify.check}</Button>
        </ButtonRow>
      </form>
      <form method="post" encType="multipart/form-data" noValidate action="/verify">
        <h2>{verify.byFile}</h2>
        <Field name="file" label={verify.file} hint={verify.fileHint} error={inFile}>
          {(control) => (
            <div className="files">
              <input type="file" accept="application/pdf,.pdf" {...control} />
            </div>
          )}
        </Field>
        <ButtonRow>
          <Button kind="plain">{verify.checkFile}</Button>
        </ButtonRow>
      </form>
      <p className="small">{verify.meaning}</p>
    </div>
  )
}

function Result({ answer }: { answer: NonNullable<Answer> }) {
  const { words, format } = useWords()
  const { verify, kinds } = words.documents
  const tone = answer.is === 'genuine' || answer.is === 'issued' ? 'calm' : 'bad'
  const shown = 'document' in answer ? answer.document : undefined
  return (
    <section aria-labelledby="result" role="status">
      <h2 id="result" className="hidden-text">{verify.result}</h2>
      <Notice tone={tone} title={verify.titles[answer.is]}>
        <p>{verify.says[answer.is]}</p>
      </Notice>
      {shown ? (
        <SummaryList
          rows={[
            { term: verify.kind, value: kinds[shown.kind] },
            { term: verify.by, value: shown.by ?? verify.notKnown },
            { term: verify.on, value: format.day(shown.issuedAt) },
            { term: verify.sealed, value: shown.sealedAt === null ? verify.coming : format.moment(shown.sealedAt) },
            { term: verify.reference, value: <span className="reference">{shown.reference}</span> },
          ]}
        />
      ) : null}
    </section>
  )
}
