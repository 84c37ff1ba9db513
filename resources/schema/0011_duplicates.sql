-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 11: organizations that were entered twice, logs of forked sites, whose things ops are about. Meaning of every column:
-- core/storage/FORMAT.md.

-- State: organizations that are said to be one, each with the one that stands for all; and what is shown under another
-- organization (and series) than the one that it names.
CREATE TABLE merged (key BLOB PRIMARY KEY, same_as BLOB, stands BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE moved (register INTEGER NOT NULL, key BLOB NOT NULL, organization BLOB NOT NULL, series INTEGER NOT NULL,
                    PRIMARY KEY (register, key)) WITHOUT ROWID;
CREATE INDEX moved_organization ON moved (organization);
-- State: where ops of a stream count although it is not known yet to whom the thing belongs that they are about.
CREATE TABLE unplaced (key BLOB NOT NULL, stream INTEGER NOT NULL, PRIMARY KEY (key, stream)) WITHOUT ROWID;

-- Not state: pieces of another log under the name of a stream that is here, from a copy that was worked in as if it were the original.
CREATE TABLE forked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, chain BLOB NOT NULL,
                     seen INTEGER NOT NULL, settled INTEGER NOT NULL, piece BLOB NOT NULL, PRIMARY KEY (site, scope, first, chain)) WITHOUT ROWID;
-- Ops of register 6 that an earlier version took in unread are looked for when the workbook is next written in.
INSERT OR REPLACE INTO meta VALUES ('roster_unread', '1');
