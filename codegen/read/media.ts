/** Media types of bodies and answers. */

export function isJson(mediaType: string): boolean {
  return /^(application\/([\w.+-]+\+)?json|\*\/\*|text\/json)\s*(;|$)/i.test(mediaType);
}
