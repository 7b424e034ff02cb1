/** What one file, one request and one person may cost. Bytes are decimal, as people count them. */
export const limits = {
  file: 50_000_000,
  /** of one draft or one move */
  files: 20,
  /** one multipart request, by its declared length: refused before a byte of it is read */
  request: 128_000_000,
  /** width times height of all frames: a progressive JPEG of this size takes some 200 MB to open, one at a time */
  pixels: 64_000_000,
  /** of the copy that is served */
  longSide: 2560,
  /** characters of a name */
  name: 200,
  /** files of one person that belong to no case yet */
  unlinkedFiles: 100,
  unlinkedBytes: 500_000_000,
  /** brought by one person in a day, taken away again or not: what is removed is swept only the day after */
  dailyBytes: 2_000_000_000,
}
export type Limits = typeof limits
