-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 6: sheets that are scored among their peers. Meaning of every column: core/storage/FORMAT.md.

-- State: 1 where a result hangs on the peers' and their round is open.
ALTER TABLE result ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0;
-- Cohorts (round, level, standard) something of which has changed since they were scored together; (0, '', 0): organizations
-- came or changed, and quotas may count them. Empty when all results are what the log says.
CREATE TABLE stale (round INTEGER NOT NULL, level TEXT NOT NULL, standard INTEGER NOT NULL, PRIMARY KEY (round, level, standard)) WITHOUT ROWID;
-- Sheets that earlier formats left without a result, because they are scored among peers.
INSERT INTO stale SELECT DISTINCT a.round, a.level, a.standard FROM assessment a JOIN round r ON r.no = a.round JOIN sheet s ON s.no = a.no
    LEFT JOIN result res ON res.no = a.no WHERE res.no IS NULL AND r.frozen = 0 AND a.standard IS NOT NULL;
