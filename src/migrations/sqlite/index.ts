import * as migration_20261123_160306_initial from './20261123_160306_initial';

export const migrations = [
  {
    up: migration_20261123_160306_initial.up,
    down: migration_20261123_160306_initial.down,
    name: '20261123_160306_initial'
  },
];
