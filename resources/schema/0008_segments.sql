-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 8: the log's full tail is sealed into segments. Meaning of every column: core/storage/FORMAT.md.

-- What was the log is its tail from now on; its indexes keep their names.
ALTER TABLE log RENAME TO tail;
-- A segment is a piece as it is shipped, packed: ops `first` … `last` of one stream; `chain` is the link of the last, `stamp` its
-- stamp; its ops belong to steps `step_first` … `step_last`.
CREATE TABLE segment (no INTEGER PRIMARY KEY, stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                      step_first INTEGER NOT NULL, step_last INTEGER NOT NULL, stamp INTEGER NOT NULL, chain BLOB NOT NULL, piece BLOB NOT NULL);
CREATE UNIQUE INDEX segment_place ON segment (stream, first);
-- Where to look for the ops of a key, those of items excepted: a mark of the key, and the segment.
CREATE TABLE sealed_key (mark INTEGER NOT NULL, segment INTEGER NOT NULL, PRIMARY KEY (mark, segment)) WITHOUT ROWID;
-- The log whole. `sealed_op` is no table of the file: the program makes it of the segments.
CREATE VIEW log AS
    SELECT stream, seq, stamp, holder, step, action, undoes, register, key, bases, salt, value, digest FROM tail UNION ALL
    SELECT stream, seq, stamp, holder, step, action, undoes, register, key, bases, salt, value, digest FROM sealed_op;
-- Segments know the chain at their ends, and nothing else needs it.
DROP TABLE milestone;
