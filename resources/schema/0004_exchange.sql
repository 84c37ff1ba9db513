-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 4: operations of other offices. Meaning of every column: core/storage/FORMAT.md.

-- State: ops that others name as replaced and that have not come yet, and units with several values.
CREATE TABLE awaited (register INTEGER NOT NULL, key BLOB NOT NULL, item INTEGER NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
                      PRIMARY KEY (register, key, item, stream, seq)) WITHOUT ROWID;
CREATE TABLE conflict (register INTEGER NOT NULL, key BLOB NOT NULL, item INTEGER NOT NULL,
                       PRIMARY KEY (register, key, item)) WITHOUT ROWID;

-- Not state: pieces of streams whose beginning has not come, and what was taken in when.
CREATE TABLE parked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, piece BLOB NOT NULL,
                     PRIMARY KEY (site, scope, first, last)) WITHOUT ROWID;
CREATE TABLE intake (no INTEGER PRIMARY KEY, bundle BLOB NOT NULL, sender TEXT NOT NULL, installation BLOB NOT NULL, taken INTEGER NOT NULL,
                     operations INTEGER NOT NULL, conflicts INTEGER NOT NULL);

-- Of the log: the chain at every 1024th op of a stream, where pieces begin and end; and how far the installation of a
-- stream's site has vouched for it with its signature.
CREATE TABLE milestone (stream INTEGER NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL, PRIMARY KEY (stream, seq)) WITHOUT ROWID;
CREATE TABLE checkpoint (stream INTEGER NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (stream, seq)) WITHOUT ROWID;
-- Installations whose operations this workbook takes in, as somebody here confirmed by their fingerprint.
CREATE TABLE peer (installation BLOB PRIMARY KEY, office TEXT NOT NULL, name TEXT NOT NULL, confirmed INTEGER NOT NULL) WITHOUT ROWID;
-- How far each office is known to have come: from the newest bundle that came from it.
CREATE TABLE known (office TEXT NOT NULL, site BLOB NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (office, site, scope)) WITHOUT ROWID;
