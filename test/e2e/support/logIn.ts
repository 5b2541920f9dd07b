import type { Page } from 'playwright-core'
import { demoPassword } from './startServer.ts'

/** Logs a person of the demo newsroom in through the login page. */
export const logIn = async (page: Page, who: string): Promise<void> => {
  await page.goto('/admin/login')
  await page.locator('form[data-form-ready="true"]').waitFor()
  await page.locator('#field-email').fill(`${who}@galley.example`)
  await page.locator('#field-password').fill(demoPassword)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
}
