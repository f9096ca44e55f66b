/**
 * Second results of the functions that the matcher calls for each word: a return value that is an object would be created a
 * million times for a long article. Each function says what it writes; the caller reads it before the next call. A search
 * never pauses in between, so that one object serves all scanners.
 */
export const scratch = {
  /** Written by readToken and readNext: the hash up to the end of the token. */
  tokenHash: 0,
  /** Written by readNext: where the token starts. */
  tokenStart: 0,
  /** Written by findCandidate: where the first token of the candidate ends. */
  candidateEnd: 0,
  /** Written by findCandidate: the hash of that token. */
  candidateHash: 0,
  /** Written by findCandidate: the value of that hash in the table, with IS_PREFIX only if a next token may continue it. */
  candidateValue: 0,
  /** Written by matchAt: whether all letters have the same case, too. */
  isSameCase: true,
};
