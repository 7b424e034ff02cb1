import { protection, freshFacts } from './headers.js'

/**
 * The page for a request that never reached the portal proper: both languages, no scripts, styles from a file.
 * @type {Record<number, [string, string, string, string]>} status -> title and sentence, Chinese and English
 */
const sayings = {
  400: ['这个请求无法识别', '地址或内容的格式不正确。', 'This request could not be read', 'The address or what was sent is malformed.'],
  403: [
    '已拒绝这个请求',
    '它来自另一个网站，不是从本站页面发出的。什么都没有改变。请回到本站重新操作。',
    'This request was refused',
    'It came from another website, not from a page of this portal. Nothing was changed. Please start again from here.',
  ],
  405: [
    '这里不接受这种操作',
    '这个地址不支持所用的请求方法。',
    'This cannot be done here',
    'The address does not accept this kind of request.',
  ],
  408: ['等待太久', '请求没有及时发送完。请再试一次。', 'This took too long', 'The request was not sent in time. Please try again.'],
  411: ['缺少内容长度', '请求没有说明内容有多长。', 'The length is missing', 'The request did not say how long its content is.'],
  413: [
    '内容太大',
    '发送的内容超过了上限。请减少文字或文件后再试。什么都没有改变。',
    'This is too large',
    'What was sent is over the limit. Please send less text or smaller files. Nothing was changed.',
  ],
  414: ['地址太长', '这个网址超过了上限。', 'The address is too long', 'This web address is over the limit.'],
  421: ['这不是本站的地址', '请使用本站公布的网址。', 'This is not our address', 'Please use the published address of this portal.'],
  431: [
    '请求头太大',
    '浏览器发送的请求头超过了上限。清除本站的 Cookie 后再试。',
    'The request headers are too large',
    'Your browser sent more headers than allowed. Clear the cookies of this site and try again.',
  ],
  500: [
    '出了问题',
    '这是我们的故障，不是您的错。请稍后再试。',
    'Something went wrong',
    'This is our fault, not yours. Please try again later.',
  ],
  503: [
    '暂时无法服务',
    '系统正在启动或停止。请稍后再试。',
    'Not available for a moment',
    'The portal is starting or stopping. Please try again shortly.',
  ],
}

/**
 * @param {number} status
 * @param {string} requestId
 */
export function plainPage(status, requestId) {
  const [title, sentence, englishTitle, englishSentence] = sayings[status] ?? sayings[500] ?? ['', '', '', '']
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 和解 Hejie</title><link rel="stylesheet" href="/plain.css"><link rel="icon" href="/favicon.svg" type="image/svg+xml"></head>
<body><main><p class="name">和解 <span lang="en">Hejie</span></p>
<h1>${title}</h1><p>${sentence}</p>
<div lang="en"><h2>${englishTitle}</h2><p>${englishSentence}</p></div>
<p class="reference">参考编号 <span lang="en">Reference</span>: <code>${requestId}</code></p>
<p><a href="/">返回首页</a> · <a href="/" lang="en">Home</a></p></main></body></html>
`
}

/**
 * @param {import('express').Response} res
 * @param {number} status
 */
export function refuse(res, status) {
  if (res.headersSent) {
    res.destroy()
    return
  }
  res.status(status).type('html').send(plainPage(status, res.locals.requestId))
}

/**
 * A whole answer for a connection whose request could not even be parsed (there is no response object then).
 * @param {number} status
 * @param {string} reason
 * @param {boolean} https
 */
export function rawRefusal(status, reason, https) {
  const facts = freshFacts()
  const body = plainPage(status, facts.requestId)
  const head = {
    ...protection({ ...facts, https }),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }
  return `HTTP/1.1 ${status} ${reason}\r\n${Object.entries(head)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`
}
