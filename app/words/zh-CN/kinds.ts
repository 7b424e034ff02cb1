/** Kinds of complaint, their evidence and who must show what: the workflow folder's own words. */
export { words as kinds } from '~/machines/complaint/kinds.words.zh-CN'
