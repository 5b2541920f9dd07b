import * as migration_20261123_142447_initial from './20261123_142447_initial';

export const migrations = [
  {
    up: migration_20261123_142447_initial.up,
    down: migration_20261123_142447_initial.down,
    name: '20261123_142447_initial'
  },
];
