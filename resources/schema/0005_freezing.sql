-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 5: rounds are frozen with their results. Meaning of every column: core/storage/FORMAT.md.

-- State: which freezing holds for a round; `frozen` says that there is one. The mark of earlier formats stored no results.
ALTER TABLE round ADD COLUMN freezing BLOB;
UPDATE round SET frozen = 0;
-- State: in which op of the log a sheet's frozen result lies, and at which place in it.
CREATE TABLE frozen (no INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL, place INTEGER NOT NULL);
