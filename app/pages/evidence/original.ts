import type { LoaderFunctionArgs } from '@remix-run/node'
import { look } from '~/app/evidence/answers.server'

export const loader = (args: LoaderFunctionArgs) => look(args, 'original')
