-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 4: what an organization came to in a round over the levels of its assessors. A row only where that is not
-- simply its one sheet's result. Meaning of every column: core/storage/FORMAT.md.

CREATE TABLE outcome (organization INTEGER NOT NULL, round INTEGER NOT NULL, level TEXT NOT NULL, total INTEGER NOT NULL,
    possible INTEGER NOT NULL, state INTEGER NOT NULL, grade TEXT, unanswered INTEGER NOT NULL,
    PRIMARY KEY (organization, round)) WITHOUT ROWID;
-- A file of an earlier format still has to be gone through once, by who may score.
INSERT OR REPLACE INTO meta VALUES ('outcomes', 0);
