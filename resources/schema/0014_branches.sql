-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 14: both logs of a forked site count. Meaning of every column: core/storage/FORMAT.md.

-- Not state: streams that go on from an op of another, where somebody worked in a copy as if it were the original.
CREATE TABLE branch (stream INTEGER PRIMARY KEY, parent INTEGER NOT NULL, root INTEGER NOT NULL, first INTEGER NOT NULL,
                     before BLOB NOT NULL, seen INTEGER NOT NULL, settled INTEGER NOT NULL);
-- The names that ops of one forked stream may be called by, each beside each.
CREATE VIEW other_name AS
    WITH kin (stream, root) AS (SELECT stream, root FROM branch UNION SELECT root, root FROM branch)
    SELECT a.id AS site, s.scope AS scope, b.id AS other FROM kin k JOIN kin l ON l.root = k.root
    JOIN stream s ON s.no = k.stream JOIN site a ON a.no = s.site JOIN stream t ON t.no = l.stream JOIN site b ON b.no = t.site;

-- Pieces of both logs may wait; what was kept of other logs until now is taken in with the next bundle.
CREATE TABLE waiting (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, chain BLOB NOT NULL,
                      piece BLOB NOT NULL, PRIMARY KEY (site, scope, first, last, chain)) WITHOUT ROWID;
INSERT INTO waiting SELECT site, scope, first, last, x'', piece FROM parked;
INSERT INTO waiting SELECT site, scope, first, last, chain, piece FROM forked;
DROP TABLE parked;
DROP TABLE forked;
ALTER TABLE waiting RENAME TO parked;
