-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 10: bundles that were made are on record. Meaning of every column: core/storage/FORMAT.md.

CREATE TABLE dispatch (no INTEGER PRIMARY KEY, bundle BLOB NOT NULL, recipient TEXT NOT NULL, made INTEGER NOT NULL,
                       operations INTEGER NOT NULL, file TEXT NOT NULL, checksum TEXT NOT NULL);
