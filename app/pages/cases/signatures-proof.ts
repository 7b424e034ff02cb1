import type { LoaderFunctionArgs } from '@remix-run/node';
import { caseAt } from '../../cases/door.server';
import { speakerOf } from '../../cases/speaker.server';
import { house } from '../../house.server';
import { localeOf } from '../../preferences.server';
import { proofFile } from '../../settlement/proof.server';

/** The proof of every signature the reader may see, as a file that is checked without the portal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await caseAt(request, params.reference);
  const proof = await proofFile(speakerOf(file, localeOf(request), house().clock.now()));
  return new Response(`${JSON.stringify(proof, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="${file.case.reference}-signatures.json"`, 'Cache-Control': 'private, no-store' },
  });
}
