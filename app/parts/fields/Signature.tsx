import { useRef, useState } from 'react';
import { startAuthentication } from '@simplewebauthn/browser';
import { useWords } from '../../words/words';
import { AgreementSides } from '../Agreement';
import { Button, ButtonLink } from '../Button';
import { Checkbox } from '../Choices';
import { Details } from '../Details';
import { FieldGroup } from '../Field';
import { Notice } from '../Notice';
import { PasswordInput } from '../PasswordInput';
import { useHydrated } from '../useHydrated';
import type { MoveFieldProps } from './MoveField';
import { handParts, type DraftView, type FieldView, type SigningView } from './view';

type Signature = Extract<FieldView, { kind: 'signature' }>;

/**
 * The text in both registers, and two hands to sign it with: a passkey, where scripts run, and the password typed again. Above
 * the amount of norm 8.1 the passkey comes first, and the click needs a tick that the person goes without it.
 */
export function SignatureField({ field, kept, errors }: MoveFieldProps<Signature>) {
  const { words, fill, format } = useWords();
  const { settlement } = words;
  const { signing, name } = field;
  if (!signing) return <Notice>{settlement.nothing}</Notice>;
  if ('draft' in signing) return <DraftHand name={name} label={field.label} signing={signing} errors={errors} />;
  const amounts = { limit: format.money(signing.limit), total: format.money(signing.total) };
  return (
    <section className="signing" key={signing.issued}>
      <AgreementSides plain={signing.plain} legal={signing.legal} />
      <Details summary={settlement.other}>
        <AgreementSides legal={signing.other} lang={signing.other.lang} />
      </Details>
      <p className="text-soft small">
        {settlement.oneAct} {settlement.fingerprint}
        {words.shell.colon}
        <code className="fingerprint">{signing.textHash}</code>
      </p>
      <input type="hidden" name={`${name}.${handParts.textHash}`} value={signing.textHash} />
      <input type="hidden" name={`${name}.${handParts.issued}`} value={signing.issued} />
      <FieldGroup name={name} label={field.label} error={errors[name]}>
        <div id={name} tabIndex={-1}>
          {signing.large ? (
            <Notice tone="attention" title={fill(settlement.large.title, amounts)}>
              {fill(settlement.large.text, amounts)}
            </Notice>
          ) : (
            <p>{settlement.small}</p>
          )}
        </div>
        <PasskeyHand name={name} signing={signing} />
        <h3>{signing.large || signing.passkeys.length ? settlement.click.title : settlement.click.titleFirst}</h3>
        <p>{settlement.click.text}</p>
        {signing.demoPassword ? <Notice>{fill(settlement.click.demo, { password: signing.demoPassword })}</Notice> : null}
        {signing.large ? (
          <Checkbox name={`${name}.${handParts.declined}`} label={settlement.click.declined} error={errors[`${name}.${handParts.declined}`]} defaultChecked={kept.text[`${name}.${handParts.declined}`] === 'yes'} />
        ) : null}
        <PasswordInput name={`${name}.${handParts.password}`} label={settlement.click.password} error={errors[`${name}.${handParts.password}`]} autoComplete="current-password" />
      </FieldGroup>
    </section>
  );
}

function DraftHand({ name, label, signing, errors }: { name: string; label: string; signing: DraftView; errors: Record<string, string> }) {
  const { words, fill } = useWords();
  const { settlement } = words;
  return (
    <FieldGroup name={name} label={label} error={errors[name]}>
      <p id={name} tabIndex={-1}>{settlement.draft}</p>
      {signing.demoPassword ? <Notice>{fill(settlement.click.demo, { password: signing.demoPassword })}</Notice> : null}
      <input type="hidden" name={`${name}.${handParts.textHash}`} value={signing.textHash} />
      <PasswordInput name={`${name}.${handParts.password}`} label={settlement.click.password} error={errors[`${name}.${handParts.password}`]} autoComplete="current-password" />
    </FieldGroup>
  );
}

function PasskeyHand({ name, signing }: { name: string; signing: SigningView }) {
  const { passkey } = useWords().words.settlement;
  const hydrated = useHydrated();
  const assertion = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'waiting' | 'stopped'>('idle');
  const sign = async () => {
    setState('waiting');
    try {
      const allowCredentials = signing.passkeys.map((k) => ({ id: k.id, type: 'public-key' as const, transports: k.transports as never }));
      const answer = await startAuthentication({ optionsJSON: { challenge: signing.challenge, allowCredentials, userVerification: 'required', timeout: 120_000 } });
      assertion.current!.value = JSON.stringify({ id: answer.id, response: { clientDataJSON: answer.response.clientDataJSON, authenticatorData: answer.response.authenticatorData, signature: answer.response.signature } });
      assertion.current!.form!.requestSubmit();
    } catch {
      setState('stopped');
    }
  };
  if (!hydrated)
    return (
      <noscript>
        <p className="text-soft">{passkey.noScript}</p>
      </noscript>
    );
  if (!('PublicKeyCredential' in window)) return <p className="text-soft">{passkey.unsupported}</p>;
  return (
    <div className="hand">
      <h3>{passkey.title}</h3>
      <p>{signing.passkeys.length ? passkey.text : passkey.none}</p>
      <input type="hidden" name={`${name}.${handParts.assertion}`} ref={assertion} defaultValue="" />
      {signing.passkeys.length ? (
        <Button type="button" kind={signing.large ? 'primary' : 'plain'} onClick={() => void sign()} disabled={state === 'waiting'}>
          {passkey.sign}
        </Button>
      ) : (
        <ButtonLink to={signing.addPasskey} kind={signing.large ? 'primary' : 'plain'}>
          {passkey.add}
        </ButtonLink>
      )}
      <p role="status">{state === 'waiting' ? passkey.waiting : state === 'stopped' ? passkey.stopped : null}</p>
    </div>
  );
}
