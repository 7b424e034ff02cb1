/** The arithmetic of passkeys, loaded with the first of them: it brings the readers of certificates of every maker of keys, twenty megabytes. */
export const webauthn = () => import('@simplewebauthn/server')
