-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2. Standards that are being written, parts as documents of their own, issued documents
-- that are not for new rounds any more.

CREATE TABLE draft (no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, id TEXT NOT NULL, revision INTEGER NOT NULL,
    code TEXT NOT NULL, title TEXT NOT NULL, sector TEXT NOT NULL, year INTEGER NOT NULL, items INTEGER NOT NULL,
    part INTEGER NOT NULL, document BLOB NOT NULL);
ALTER TABLE standard ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
ALTER TABLE standard ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN warnings TEXT NOT NULL DEFAULT '';
CREATE TABLE retirement (key BLOB PRIMARY KEY, day INTEGER, reason TEXT NOT NULL) WITHOUT ROWID;
