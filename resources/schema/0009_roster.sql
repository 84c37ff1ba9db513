-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 9: the roster of offices, and ops that it does not cover. Meaning of every column: core/storage/FORMAT.md.

-- State: which ops of the log are of the roster (registers 44 to 47), and what they say, those that are validly signed.
CREATE TABLE roster_op (stream INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (stream, seq)) WITHOUT ROWID;
CREATE TABLE office (code TEXT PRIMARY KEY, name TEXT NOT NULL, kind INTEGER NOT NULL, parent TEXT NOT NULL, made INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE office_scope (office TEXT NOT NULL, kind INTEGER NOT NULL, scope TEXT NOT NULL, PRIMARY KEY (office, kind, scope)) WITHOUT ROWID;
CREATE TABLE member (installation BLOB NOT NULL, office TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (installation, office)) WITHOUT ROWID;
CREATE TABLE revoked (installation BLOB PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE accepted (installation BLOB NOT NULL, site BLOB NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL,
                       PRIMARY KEY (installation, site, scope)) WITHOUT ROWID;
CREATE TABLE released (site BLOB NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (site, scope)) WITHOUT ROWID;
-- State: ops that are in the log and relayed, and not in any other state.
CREATE TABLE quarantine (stream INTEGER NOT NULL, seq INTEGER NOT NULL, reason INTEGER NOT NULL, PRIMARY KEY (stream, seq)) WITHOUT ROWID;

-- Not state: keys of bundles that nobody here confirmed, so that they can be named by their fingerprints.
CREATE TABLE stranger (installation BLOB PRIMARY KEY, office TEXT NOT NULL, name TEXT NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
-- Ops of the roster that an earlier version took in unread are looked for when the workbook is next written in.
INSERT OR REPLACE INTO meta VALUES ('roster_unread', '1');
DELETE FROM head WHERE register BETWEEN 44 AND 47;
DELETE FROM awaited WHERE register BETWEEN 44 AND 47;
