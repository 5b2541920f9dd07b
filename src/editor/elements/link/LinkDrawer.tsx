'use client'
import { Button, CheckboxInput, Drawer, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { Link } from '../../nodes.ts'
import { safeUrl } from '../../safeUrl.ts'
import { useWords } from '../../translations/useWords.ts'
import type { Target } from './links.ts'

type Props = {
  link: Link | null
  onArticle: () => void
  onLink: (target: Target) => void
  onRemove: () => void
  slug: string
}

const testId = (name: string) => ({ 'data-testid': name })

const LinkForm = ({ link, onArticle, onLink, onRemove }: Omit<Props, 'slug'>) => {
  const words = useWords()
  const [url, setUrl] = useState(link?.url ?? '')
  const [newTab, setNewTab] = useState(link?.newTab === true)
  const [refused, setRefused] = useState(false)

  const submit = () => {
    const safe = safeUrl(url.trim())
    setRefused(safe === null)
    if (safe) onLink({ linkType: 'custom', url: safe, newTab })
  }

  return (
    <div className="link-drawer" data-testid="link-drawer">
      <TextInput
        label={words('linkAddress')}
        onChange={(event: { target: { value: string } }) => setUrl(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          submit()
        }}
        path="galley-link-address"
        placeholder="https://"
        value={url}
      />
      {refused && (
        <p className="link-drawer__refused" data-testid="link-refused" role="alert">
          {words('problem_UNSAFE_LINK')}
        </p>
      )}
      <CheckboxInput
        checked={newTab}
        id="galley-link-new-tab"
        label={words('linkNewTab')}
        onToggle={(event) => setNewTab(event.target.checked)}
      />
      <div className="link-drawer__actions">
        <Button extraButtonProps={testId('link-save')} margin={false} onClick={submit}>
          {words('linkSave')}
        </Button>
        <Button
          buttonStyle="secondary"
          extraButtonProps={testId('link-article')}
          margin={false}
          onClick={onArticle}
        >
          {words('linkArticle')}
        </Button>
        {link && (
          <Button
            buttonStyle="secondary"
            extraButtonProps={testId('link-remove')}
            margin={false}
            onClick={onRemove}
          >
            {words('linkRemove')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Where the words lead: an address, or an article of ours. An unsafe address is refused at once. */
export const LinkDrawer = ({ slug, ...form }: Props) => {
  const words = useWords()
  return (
    <Drawer slug={slug} title={words('linkTitle')}>
      <LinkForm {...form} />
    </Drawer>
  )
}
