-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 13: files attached to items as evidence, and what is taken out of every copy. Meaning of every column: core/storage/FORMAT.md.

-- State: which files are attached to which items.
CREATE TABLE evidence (key BLOB PRIMARY KEY, sheet INTEGER NOT NULL, item INTEGER NOT NULL, standard BLOB NOT NULL, hash BLOB NOT NULL,
                       size INTEGER NOT NULL, media TEXT NOT NULL, name TEXT NOT NULL, chunks BLOB NOT NULL,
                       stream INTEGER NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX evidence_sheet ON evidence (sheet, item);
-- Not state: the files themselves, in chunks that are named by what they hold.
CREATE TABLE evidence_chunk (no INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, raw INTEGER NOT NULL, zipped INTEGER NOT NULL, bytes BLOB NOT NULL);
-- Not state: chunks that an office said it lacks.
CREATE TABLE wanted (office TEXT NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (office, hash)) WITHOUT ROWID;

-- State: which ops lost their values by which redaction (op `op` of stream `stream`), and what may be left of each.
CREATE TABLE redacted (site BLOB NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL, stream INTEGER NOT NULL,
                       op INTEGER NOT NULL, residue BLOB NOT NULL, PRIMARY KEY (site, scope, seq, digest, stream, op)) WITHOUT ROWID;
-- State: chunks of evidence that are not kept unless something that stands consists of them.
CREATE TABLE redacted_chunk (hash BLOB NOT NULL, stream INTEGER NOT NULL, op INTEGER NOT NULL, PRIMARY KEY (hash, stream, op)) WITHOUT ROWID;
-- Ops of these registers that an earlier version took in unread are looked for when the workbook is next written in.
INSERT OR REPLACE INTO meta VALUES ('unread', '32 33');
