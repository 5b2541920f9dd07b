import * as migration_20261123_143851_initial from './20261123_143851_initial';

export const migrations = [
  {
    up: migration_20261123_143851_initial.up,
    down: migration_20261123_143851_initial.down,
    name: '20261123_143851_initial'
  },
];
