-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 12: what levels of assessors came to together is frozen too. Meaning of every column: core/storage/FORMAT.md.

-- State: the figures, and in which op of the log, at which place in it, the mix lies.
CREATE TABLE frozen_mix (round INTEGER NOT NULL, standard INTEGER NOT NULL, organization INTEGER NOT NULL, total INTEGER NOT NULL,
                         possible INTEGER NOT NULL, state INTEGER NOT NULL, grade TEXT, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
                         place INTEGER NOT NULL, PRIMARY KEY (round, standard, organization)) WITHOUT ROWID;
-- Freezings that came in while the file had no room for their mixes are looked through when it is next opened to write.
INSERT OR REPLACE INTO meta SELECT 'mixes_unread', '1' WHERE EXISTS (SELECT 1 FROM round WHERE freezing IS NOT NULL);
