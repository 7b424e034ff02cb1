/**
 * What guessers try first among passwords of fifteen characters and more: famous ones, one thing repeated, runs along the
 * alphabet or the keyboard, and what others know of the person. Kept small and offline; throttling does the rest.
 */
const famous = new Set(
  `passwordpassword password12345678 password1234567890 passw0rdpassw0rd mypasswordismypassword thisismypassword thisisapassword
  letmeinletmein12 welcomewelcome12 administrator123 administrator1234 administratoradministrator iloveyouiloveyou iloveyou123456789
  correcthorsebatterystaple qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertyuiop123456 qwertyuiop1234567890
  1qaz2wsx3edc4rfv 1qaz2wsx3edc4rfv5tgb 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p 123456789qwertyuiop q1w2e3r4t5y6u7i8 qazwsxedcrfvtgb
  zaq12wsxcde34rfv asdfghjklasdfghjkl zxcvbnmzxcvbnm12 123123123123123123 111222333444555 112233445566778899 147258369147258369
  123456789987654321 12345678987654321 1234567890qwerty 5201314520131452 woaini5201314520 woainiwoainiwoaini wobuzhidaomima
  mimamimamimamima abcdefghijklmnop abcdefg123456789 a123456789a123456789 aa123456789aa123 qq123456789qq123 zhangsanlisiwangwu
  我爱你我爱你我爱你我爱你我爱你 密码密码密码密码密码密码密码密码`.split(/\s+/),
)
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', '一二三四五六七八九十'].flatMap((run) => [run, [...run].reverse().join('')])

/** `about` are names and addresses; a password that is little more than one of them is no secret. */
export function isCommon(password: string, about: string[] = []): boolean {
  const plain = password.toLowerCase().replace(/[\s._-]/g, '')
  if (famous.has(plain) || oneThingRepeated(plain) || runs.some((run) => (run + run + run).includes(plain))) return true
  const rest = ['hejie', 'password', ...about.flatMap((known) => [known, ...known.split('@')])]
    .map((known) => known.toLowerCase().replace(/[\s._-]/g, ''))
    .filter((known) => known.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((left, known) => left.replaceAll(known, ''), plain)
  return rest.length < plain.length && rest.length < 5
}

/** 'aaaa…', '123123123…': a period of at most five characters, the last one may be cut. */
function oneThingRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5].some((period) => text.length > period * 2 && text === text.slice(0, period).repeat(Math.ceil(text.length / period)).slice(0, text.length))
}
