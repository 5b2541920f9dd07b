import { classroom } from './classroom.ts'
import { clinic } from './clinic.ts'
import { company } from './company.ts'
import { council } from './council.ts'
import { football } from './football.ts'
import { market } from './market.ts'
import { museum } from './museum.ts'
import { railway } from './railway.ts'
import { research } from './research.ts'
import { river } from './river.ts'
import { storm } from './storm.ts'
import { strike } from './strike.ts'
import type { Theme } from './Theme.ts'
import { trial } from './trial.ts'

export const themes: Theme[] = [
  council,
  storm,
  company,
  football,
  trial,
  clinic,
  railway,
  strike,
  research,
  market,
  museum,
  classroom,
  river,
]
