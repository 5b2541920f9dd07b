'use client'
import { Button, Drawer, useDocumentDrawer } from '@payloadcms/ui'
import type { Annotation } from '../../nodes.ts'
import { useReference } from '../../records/useReference.ts'
import { useWords } from '../../translations/useWords.ts'

type Props = {
  annotation: Annotation | null
  onPickAnother: () => void
  onRemove: () => void
  slug: string
  words: string
}

const testId = (name: string) => ({ 'data-testid': name })

/** What the marked words are tied to: look at the record, pick another one, take the mark away. */
export const AnnotationDrawer = ({ annotation, onPickAnother, onRemove, slug, words }: Props) => {
  const t = useWords()
  const { label, found, readAgain } = useReference(annotation)
  const [DocumentDrawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: annotation?.relationTo ?? 'sources',
    id: annotation ? String(annotation.value) : undefined,
  })
  return (
    <Drawer slug={slug} title={t('annotationTitle')}>
      <div data-testid="annotation-drawer">
        <p className="annotation-drawer__words">{words}</p>
        <p data-testid="annotation-source">{label}</p>
        <div className="annotation-drawer__actions">
          {found && (
            <Button
              buttonStyle="secondary"
              extraButtonProps={testId('annotation-open')}
              margin={false}
              onClick={openDrawer}
            >
              {t('openRecord')}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            extraButtonProps={testId('annotation-pick-another')}
            margin={false}
            onClick={onPickAnother}
          >
            {t('pickAnother')}
          </Button>
          <Button
            buttonStyle="secondary"
            extraButtonProps={testId('annotation-remove')}
            margin={false}
            onClick={onRemove}
          >
            {t('removeAnnotation')}
          </Button>
        </div>
        {annotation && found && (
          <DocumentDrawer
            onSave={() => {
              readAgain()
              closeDrawer()
            }}
          />
        )}
      </div>
    </Drawer>
  )
}
