import { tabs, type Tab } from '../../read/tabs.ts'

/** What of the link desk is looked at, as the address of the page says it. */
export type AskedDesk = { tab: Tab; link: string | null }

/** Anything the address says that the desk does not know is as if it were not there. */
export const askedBy = (valueOf: (name: string) => unknown): AskedDesk => {
  const link = valueOf('link')
  return {
    tab: tabs.find((tab) => tab === valueOf('tab')) ?? 'new',
    link: typeof link === 'string' && /^[\w-]{1,64}$/.test(link) ? link : null,
  }
}

/** The part of the address behind the `?`; what is as usual is left out. */
export const searchOf = ({ tab, link }: AskedDesk): string =>
  new URLSearchParams({ ...(tab === 'new' ? {} : { tab }), ...(link ? { link } : {}) }).toString()
