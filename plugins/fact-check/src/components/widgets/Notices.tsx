'use client'
import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import type { ShownNotice } from '../../notices/myNotices.ts'
import { useMoment } from '../queue/useMoment.ts'
import { useApi } from '../state/useApi.ts'
import { useArticleHref } from '../state/useArticleHref.ts'
import { useWords } from '../state/useWords.ts'

type Props = { at: string; collection: string; notices: ShownNotice[]; unseen: number }

/** What was seen in this tab: a page the browser kept shows it no more either. */
const seenHere = new Set<string>()

/** What somebody was told and has not looked at: seen once they open it, or say so. Being on the screen is not being read. */
export const Notices = ({ at, collection, notices, unseen }: Props) => {
  const { words, language } = useWords()
  const momentOf = useMoment(at)
  const hrefOf = useArticleHref(collection)
  const api = useApi()
  const router = useRouter()
  const [left, setLeft] = useState(unseen)
  const [failed, setFailed] = useState(false)
  const result = useRef<HTMLParagraphElement>(null)
  const shown = notices.filter(({ id }) => !seenHere.has(id))

  /** Answers how many are left; null when it did not come through. */
  const see = async (noticeIds: string[]): Promise<number | null> => {
    const response = await fetch(api('/fact-check/seeNotices'), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ noticeIds }),
      // Whoever opens one leaves the page with the same press.
      keepalive: true,
    }).catch(() => null)
    if (!response?.ok) return null
    noticeIds.forEach((id) => seenHere.add(id))
    return ((await response.json()) as { unseen: number }).unseen
  }
  const seeAll = async () => {
    const unseenYet = await see(shown.map(({ id }) => id))
    setFailed(unseenYet === null)
    if (unseenYet === null) return
    setLeft(unseenYet)
    result.current?.focus()
    if (unseenYet > 0) router.refresh()
  }
  return (
    <div className="needs-me__notices">
      <h3>{words('noticesNew')}</h3>
      {shown.length > 0 ? (
        <ul data-testid="needs-me-notices">
          {shown.map(({ id, kind, article, message, passageKey, at: told }) => (
            <li data-kind={kind} key={id}>
              {article ? (
                <Link
                  href={hrefOf(article.id, passageKey)}
                  onClick={() => void see([id])}
                  prefetch={false}
                >
                  {message}
                </Link>
              ) : (
                message
              )}
              <span className="check-queue__quiet"> · {momentOf(told).said}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="check-queue__quiet" ref={result} role="status" tabIndex={-1}>
        {shown.length === 0 ? words('noticesSeen') : null}
        {shown.length > 0 && left > shown.length
          ? words('needsMore', { count: left - shown.length })
          : null}
      </p>
      {failed ? <p role="alert">{words('noticesNotSeen')}</p> : null}
      {shown.length > 0 ? (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'notices-see' }}
          margin={false}
          onClick={() => void seeAll()}
          size="small"
        >
          {words('seeNotices', { count: shown.length })}
        </Button>
      ) : null}
    </div>
  )
}
