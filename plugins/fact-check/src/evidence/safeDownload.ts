/** A copy is saved by whoever asks for it, never shown as a page of ours: nothing in it runs, loads or is guessed at. */
export const safeDownload = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Content-Disposition', 'attachment')
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cache-Control', 'private, no-cache')
  return headers
}
