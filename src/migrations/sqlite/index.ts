import * as migration_20261123_160306_initial from './20261123_160306_initial';
import * as migration_20261124_190706_instances from './20261124_190706_instances';
import * as migration_20261124_193000_lists from './20261124_193000_lists';
import * as migration_20261128_141032_claims from './20261128_141032_claims';
import * as migration_20261128_203240_fact_check_desk from './20261128_203240_fact_check_desk';
import * as migration_20261128_210459_evidence_source from './20261128_210459_evidence_source';
import * as migration_20261128_213000_listed_rounds from './20261128_213000_listed_rounds';
import * as migration_20261128_213320_claim_search from './20261128_213320_claim_search';
import * as migration_20261129_053754_link_desk from './20261129_053754_link_desk';
import * as migration_20261129_090623_index_waiting_story from './20261129_090623_index_waiting_story';
import * as migration_20261129_104853_waiting_changes from './20261129_104853_waiting_changes';

export const migrations = [
  {
    up: migration_20261123_160306_initial.up,
    down: migration_20261123_160306_initial.down,
    name: '20261123_160306_initial',
  },
  {
    up: migration_20261124_190706_instances.up,
    down: migration_20261124_190706_instances.down,
    name: '20261124_190706_instances',
  },
  {
    up: migration_20261124_193000_lists.up,
    down: migration_20261124_193000_lists.down,
    name: '20261124_193000_lists',
  },
  {
    up: migration_20261128_141032_claims.up,
    down: migration_20261128_141032_claims.down,
    name: '20261128_141032_claims',
  },
  {
    up: migration_20261128_203240_fact_check_desk.up,
    down: migration_20261128_203240_fact_check_desk.down,
    name: '20261128_203240_fact_check_desk',
  },
  {
    up: migration_20261128_210459_evidence_source.up,
    down: migration_20261128_210459_evidence_source.down,
    name: '20261128_210459_evidence_source',
  },
  {
    up: migration_20261128_213000_listed_rounds.up,
    down: migration_20261128_213000_listed_rounds.down,
    name: '20261128_213000_listed_rounds',
  },
  {
    up: migration_20261128_213320_claim_search.up,
    down: migration_20261128_213320_claim_search.down,
    name: '20261128_213320_claim_search',
  },
  {
    up: migration_20261129_053754_link_desk.up,
    down: migration_20261129_053754_link_desk.down,
    name: '20261129_053754_link_desk',
  },
  {
    up: migration_20261129_090623_index_waiting_story.up,
    down: migration_20261129_090623_index_waiting_story.down,
    name: '20261129_090623_index_waiting_story',
  },
  {
    up: migration_20261129_104853_waiting_changes.up,
    down: migration_20261129_104853_waiting_changes.down,
    name: '20261129_104853_waiting_changes'
  },
];
