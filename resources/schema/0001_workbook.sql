-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 1. Meaning of every column and of the packed values: core/storage/FORMAT.md.
-- `no` is a number of this file alone and never leaves it; what crosses files is the 16-byte key.
-- No table refers to another by FOREIGN KEY: operations come in any order, a missing parent is a stub.

CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- The log -----------------------------------------------------------------------------------
CREATE TABLE site (no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, installation BLOB, certificate BLOB);
CREATE TABLE stream (no INTEGER PRIMARY KEY, site INTEGER NOT NULL, scope TEXT NOT NULL, seq INTEGER NOT NULL,
                     chain BLOB NOT NULL, UNIQUE (site, scope));
CREATE TABLE holder (no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
CREATE TABLE log (stream INTEGER NOT NULL, seq INTEGER NOT NULL, stamp INTEGER NOT NULL, holder INTEGER NOT NULL,
                  step INTEGER NOT NULL, action INTEGER NOT NULL, undoes INTEGER NOT NULL, register INTEGER NOT NULL,
                  key BLOB NOT NULL, bases BLOB, salt BLOB, value BLOB, digest BLOB, PRIMARY KEY (stream, seq));
CREATE INDEX log_key ON log (key, register);
CREATE INDEX log_step ON log (stream, step);
-- Heads of registers that have more than one op; the others find theirs in the log.
CREATE TABLE head (register INTEGER NOT NULL, key BLOB NOT NULL, item INTEGER NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
                   PRIMARY KEY (register, key, item, stream, seq)) WITHOUT ROWID;

-- State: everything below can be made again from the log --------------------------------------
CREATE TABLE organization (no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '', sector TEXT NOT NULL DEFAULT '', county TEXT NOT NULL DEFAULT '',
    township TEXT NOT NULL DEFAULT '', affiliation TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '', founded INTEGER, dissolved INTEGER,
    exempt INTEGER NOT NULL DEFAULT 0, ground TEXT NOT NULL DEFAULT '', contact BLOB, attributes BLOB,
    stub INTEGER NOT NULL DEFAULT 1);
CREATE INDEX organization_code ON organization (code);
CREATE TABLE organization_event (key BLOB PRIMARY KEY, organization BLOB NOT NULL, day INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE division (key BLOB PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, since INTEGER) WITHOUT ROWID;
CREATE TABLE standard (no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, id TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0, hash BLOB, code TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
    sector TEXT NOT NULL DEFAULT '', year INTEGER NOT NULL DEFAULT 0, items INTEGER NOT NULL DEFAULT 0, document BLOB);
CREATE TABLE round (no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, year INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '', begins INTEGER, ends INTEGER, frozen INTEGER NOT NULL DEFAULT 0, value BLOB);
CREATE TABLE assessment (no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, round INTEGER, organization INTEGER,
    level TEXT NOT NULL DEFAULT '', series INTEGER NOT NULL DEFAULT 0, standard INTEGER, state INTEGER NOT NULL DEFAULT 0,
    visit INTEGER);
CREATE INDEX assessment_organization ON assessment (organization);
CREATE INDEX assessment_round ON assessment (round);
-- One row a sheet, all answers packed; the item is the unit of conflict, the sheet that of storage.
CREATE TABLE sheet (no INTEGER PRIMARY KEY, answers BLOB NOT NULL);
-- A remark is a register of its own and may be long: kept apart from the packed sheet.
CREATE TABLE remark (no INTEGER NOT NULL, item INTEGER NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
    text TEXT NOT NULL, PRIMARY KEY (no, item)) WITHOUT ROWID;
CREATE TABLE result (no INTEGER PRIMARY KEY, total INTEGER NOT NULL, possible INTEGER NOT NULL, state INTEGER NOT NULL,
    grade TEXT, unanswered INTEGER NOT NULL, missing INTEGER);
CREATE TABLE decision (key BLOB PRIMARY KEY, organization INTEGER NOT NULL, round INTEGER NOT NULL, day INTEGER,
    grade TEXT NOT NULL, computed TEXT NOT NULL, document TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX decision_organization ON decision (organization);
CREATE TABLE author (key BLOB PRIMARY KEY, name TEXT NOT NULL, office TEXT NOT NULL, value BLOB) WITHOUT ROWID;
CREATE TABLE target (key BLOB PRIMARY KEY, grade TEXT NOT NULL, share INTEGER NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE setting (key BLOB PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
